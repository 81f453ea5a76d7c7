/**
 * The index: its schema, what is written to it, how it is made anew, which articles are copies. The only room that
 * writes articles.
 *
 * <p>Law: knows {@code article}, {@code authority}, {@code extract} and {@code meaning}.
 */
package press.dateline.index;
