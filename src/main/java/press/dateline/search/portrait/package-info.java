/**
 * What the archive has on one entity, and what is in the whole archive.
 *
 * <p>Law: knows {@code search.answer} and the rooms left of it, and {@code authority}.
 */
@NullMarked
package press.dateline.search.portrait;

import org.jspecify.annotations.NullMarked;
