/**
 * Who may do what: people with a role and a password, the browsers they are signed in with, and the tokens of programs.
 *
 * <p>Law: knows {@code files}.
 */
@NullMarked
package press.dateline.access;

import org.jspecify.annotations.NullMarked;
