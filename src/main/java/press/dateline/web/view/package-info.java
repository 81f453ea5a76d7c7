/**
 * What templates of every page see: page frame, hits, facets, charts, previews, numbers, paths.
 *
 * <p>Law: knows {@code article}, {@code authority.file}, {@code search} and {@code share}, none of the pages.
 */
@NullMarked
package press.dateline.web.view;

import org.jspecify.annotations.NullMarked;
