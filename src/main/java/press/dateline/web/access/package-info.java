/**
 * Who is at the other end: editors, rate limits, the address of this installation, and how refusals look.
 *
 * <p>Law: knows {@code access} and {@code web.view}.
 */
package press.dateline.web.access;
