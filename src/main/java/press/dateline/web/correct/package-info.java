/**
 * Corrections to the authority file as forms, and the list of all that were made.
 *
 * <p>Law: knows {@code web.view}, {@code web.access}, {@code authority} and {@code search}.
 */
package press.dateline.web.correct;
