/**
 * The audit log on the web: what pages note in it, and where operators read it.
 *
 * <p>Law: knows {@code access}, {@code audit}, {@code web.access} and {@code web.view}.
 */
@NullMarked
package press.dateline.web.audit;

import org.jspecify.annotations.NullMarked;
