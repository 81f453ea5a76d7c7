/**
 * Answers for programs: JSON, exports, feeds, pictures, health.
 *
 * <p>Law: knows {@code web.view}, {@code web.access}, {@code web.entity}, {@code search} and {@code share}.
 */
package press.dateline.web.api;
