/**
 * The vectors of what stories mean, worked out after they can already be found by their words.
 *
 * <p>Law: knows {@code index.schema}, {@code index.write} and {@code meaning}.
 */
package press.dateline.index.vectors;
