/**
 * Pages, links and the API: the only room that sees Jakarta REST and Qute.
 *
 * <p>Law: knows {@code article}, {@code authority}, {@code access}, {@code search}, {@code share} and {@code follow};
 * a reader’s link never fails.
 */
@NullMarked
package press.dateline.web;

import org.jspecify.annotations.NullMarked;
