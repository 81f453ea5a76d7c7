/**
 * Tells open results how many articles have come in since, over one watching of the archive for all of them.
 *
 * <p>Law: knows {@code background}, {@code search} and {@code web.access}.
 */
@NullMarked
package press.dateline.web.arrivals;

import org.jspecify.annotations.NullMarked;
