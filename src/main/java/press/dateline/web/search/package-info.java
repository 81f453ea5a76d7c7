/**
 * The pages one searches on: home, results, full lists, word forms, help, suggestions.
 *
 * <p>Law: knows {@code web.view} and {@code search}.
 */
@NullMarked
package press.dateline.web.search;

import org.jspecify.annotations.NullMarked;
