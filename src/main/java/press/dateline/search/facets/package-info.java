/**
 * The counted lists beside the results and the filters chosen in them: asked for, read, named.
 *
 * <p>Law: knows {@code search.state}, {@code search.language} and {@code authority}.
 */
@NullMarked
package press.dateline.search.facets;

import org.jspecify.annotations.NullMarked;
