/**
 * Text that people have labelled, in whatever format, as articles with what must be found in them.
 *
 * <p>Law: knows the rooms that it measures.
 */
package press.dateline.evaluate.labels;
