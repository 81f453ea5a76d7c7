/**
 * Stories that editors take out of the archive or hold back for a time, and the list of them.
 *
 * <p>Law: knows {@code web.view}, {@code web.access}, {@code ingest} and {@code search}.
 */
@NullMarked
package press.dateline.web.withhold;

import org.jspecify.annotations.NullMarked;
