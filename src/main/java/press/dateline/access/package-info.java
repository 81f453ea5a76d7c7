/**
 * Who may do what: the people who may correct over the network.
 *
 * <p>Law: knows no other room.
 */
@NullMarked
package press.dateline.access;

import org.jspecify.annotations.NullMarked;
