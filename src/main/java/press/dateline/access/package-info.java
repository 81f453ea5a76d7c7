/**
 * Who may do what: the people who may correct over the network.
 *
 * <p>Law: knows no other room.
 */
package press.dateline.access;
