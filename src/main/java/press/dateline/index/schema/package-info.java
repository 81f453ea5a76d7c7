/**
 * How an article stands in the index: the names of indices and fields.
 *
 * <p>Law: knows {@code article}.
 */
package press.dateline.index.schema;
