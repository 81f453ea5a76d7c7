/**
 * The pages on which operators look after accounts and tokens, and why something cannot be entered there.
 *
 * <p>Law: knows {@code web.language}, {@code access}, {@code audit}, {@code web.access}, {@code web.audit} and {@code web.view}.
 */
@NullMarked
package press.dateline.web.accounts;

import org.jspecify.annotations.NullMarked;
