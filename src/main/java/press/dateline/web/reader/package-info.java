/**
 * Which language a reader's pages are in, found out before all else, and the choice of another one.
 *
 * <p>Law: knows {@code web.access}, {@code web.language} and {@code web.view}.
 */
@NullMarked
package press.dateline.web.reader;

import org.jspecify.annotations.NullMarked;
