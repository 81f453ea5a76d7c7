/** Work that goes on by itself beside everything else. Knows nothing of the other rooms, and every room may use it. */
@NullMarked
package press.dateline.background;

import org.jspecify.annotations.NullMarked;
