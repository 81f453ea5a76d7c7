/**
 * Who appears with whom in the stories of a result.
 *
 * <p>Law: knows {@code search.request} and the rooms left of it.
 */
@NullMarked
package press.dateline.search.network;

import org.jspecify.annotations.NullMarked;
