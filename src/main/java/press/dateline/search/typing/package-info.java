/**
 * Help while somebody types: suggestions, name variants, word forms, completions.
 *
 * <p>Law: knows {@code search.request} and the rooms left of it, and {@code authority}.
 */
@NullMarked
package press.dateline.search.typing;

import org.jspecify.annotations.NullMarked;
