/**
 * How files are kept from others on the machine. Knows nothing of the other rooms, and every room that writes files may use it.
 */
@NullMarked
package press.dateline.files;

import org.jspecify.annotations.NullMarked;
