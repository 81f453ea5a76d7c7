/**
 * An article’s page and the difference of two versions.
 *
 * <p>Law: knows {@code web.view}, {@code search} and {@code article}.
 */
@NullMarked
package press.dateline.web.article;

import org.jspecify.annotations.NullMarked;
