/**
 * Who did what that others may have to answer for, kept as a log that is only ever added to.
 *
 * <p>Law: knows {@code files}.
 */
@NullMarked
package press.dateline.audit;

import org.jspecify.annotations.NullMarked;
