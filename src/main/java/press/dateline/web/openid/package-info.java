/**
 * Signing in at an OpenID provider: it says who somebody is and to which groups they belong, then a session of ours begins.
 *
 * <p>Law: knows {@code access}, {@code audit}, {@code web.language}, {@code web.access}, {@code web.accounts}, {@code web.audit} and
 * {@code web.signin}. Without a provider
 * in the configuration nothing of it is made, and the framework's own part is never asked.
 */
@NullMarked
package press.dateline.web.openid;

import org.jspecify.annotations.NullMarked;
