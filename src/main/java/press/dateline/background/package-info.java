/** Work that goes on by itself beside everything else. Knows nothing of the other rooms, and every room may use it. */
package press.dateline.background;
