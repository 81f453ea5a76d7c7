/**
 * An answer for other programs: feeds, tables and citations.
 *
 * <p>Law: knows {@code article} and {@code search}; pure, it only writes what it is given.
 */
package press.dateline.share;
