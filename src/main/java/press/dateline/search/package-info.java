/**
 * A question and its answer: query language, requests, facets, reading.
 *
 * <p>Law: knows {@code article}, {@code authority} and the names of {@code index}; pure but for one class that asks
 * Elasticsearch.
 */
package press.dateline.search;
