/**
 * Schema, rollover, writer and health of the index: the only room that writes articles.
 *
 * <p>Law: knows {@code article}, {@code authority}, {@code extract} and {@code meaning}.
 */
package press.dateline.index;
