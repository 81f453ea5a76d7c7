/**
 * The page of a country, place, actor or organisation.
 *
 * <p>Law: knows {@code web.view}, {@code web.correct} for what corrections are called, and {@code search}.
 */
@NullMarked
package press.dateline.web.entity;

import org.jspecify.annotations.NullMarked;
