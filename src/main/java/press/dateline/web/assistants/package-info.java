/**
 * What an assistant is answered at {@code /mcp}, by the Model Context Protocol: the same searches as the pages, each with how it
 * was understood and a link that its reader can open.
 *
 * <p>Law: knows {@code search} and its rooms, {@code article}, {@code authority.file}, {@code connection}, {@code web.access},
 * {@code web.search} and {@code web.view}; switched off, nothing of it is there.
 */
@NullMarked
package press.dateline.web.assistants;

import org.jspecify.annotations.NullMarked;
