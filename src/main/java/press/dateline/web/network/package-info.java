/**
 * Who appears with whom in a result, drawn: names as dots, and a line where stories have both.
 *
 * <p>Law: asks the archive for names and pairs; draws on the server, knows no other page.
 */
@NullMarked
package press.dateline.web.network;

import org.jspecify.annotations.NullMarked;
