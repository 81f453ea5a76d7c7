/**
 * Pages, links and the API: the only room that sees Jakarta REST and Qute.
 *
 * <p>Law: knows {@code article}, {@code authority}, {@code search} and {@code share}; a reader's link never fails.
 */
package press.dateline.web;
