/**
 * How people and programs show who they are: passwords, sessions, tokens, and what those are told who did not.
 *
 * <p>Law: knows {@code access}, {@code audit}, {@code web.access}, {@code web.audit} and {@code web.view}.
 */
@NullMarked
package press.dateline.web.signin;

import org.jspecify.annotations.NullMarked;
