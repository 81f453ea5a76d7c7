/**
 * What the search says of itself, put into a reader's language: the sentence that says a search back, notes on what was taken
 * otherwise than typed, and what might be asked instead.
 *
 * <p>Law: knows {@code search.answer}, {@code search.language}, {@code search.state}, {@code web.language} and, for dates,
 * {@code web.view}.
 */
@NullMarked
package press.dateline.web.wording;

import org.jspecify.annotations.NullMarked;
