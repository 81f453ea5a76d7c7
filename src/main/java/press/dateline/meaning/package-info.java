/**
 * What text means, as vectors of a packaged sentence model that runs inside this program; used only where it is switched on.
 *
 * <p>Law: knows no other room.
 */
package press.dateline.meaning;
