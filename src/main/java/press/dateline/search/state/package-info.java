/**
 * What a link asks: the search state as an immutable value, and the URL grammar that writes and reads it.
 *
 * <p>Law: knows {@code authority.file}; JDK only besides.
 */
@NullMarked
package press.dateline.search.state;

import org.jspecify.annotations.NullMarked;
