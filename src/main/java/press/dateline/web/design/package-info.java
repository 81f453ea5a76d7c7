/**
 * The page on which those who work on Dateline see every part of the pages in every state.
 *
 * <p>Law: knows the rooms whose parts it shows, and what their views are made of.
 */
@NullMarked
package press.dateline.web.design;

import org.jspecify.annotations.NullMarked;
