/**
 * What Elasticsearch is asked for a question: query, ranking, highlighting, order, as values.
 *
 * <p>Law: knows {@code search.state}, {@code search.language}, {@code search.facets} and {@code authority}.
 */
@NullMarked
package press.dateline.search.request;

import org.jspecify.annotations.NullMarked;
