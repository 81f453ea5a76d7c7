/**
 * Searches followed by mail, as forms.
 *
 * <p>Law: knows {@code web.view}, {@code web.access}, {@code search} and {@code follow}.
 */
package press.dateline.web.alerts;
