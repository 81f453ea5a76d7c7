/**
 * Two names over time, one against the other.
 *
 * <p>Law: asks the archive when it names them and the suggestions whom a typed name means; draws on the server, knows no other
 * page.
 */
@NullMarked
package press.dateline.web.compare;

import org.jspecify.annotations.NullMarked;
