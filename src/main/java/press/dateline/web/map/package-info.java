/**
 * The world map of a result: each country as dark as it has stories, and a link to them.
 *
 * <p>Law: asks the archive for counts; draws on the server, knows no other page.
 */
@NullMarked
package press.dateline.web.map;

import org.jspecify.annotations.NullMarked;
