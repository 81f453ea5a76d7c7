/**
 * A question and its answer; {@code Archive} is the way in.
 *
 * <p>Law: knows {@code article} and {@code authority}; pure but for {@code SearchEngine}, which asks Elasticsearch.
 */
package press.dateline.search;
