/**
 * What weights are learned from, and how.
 *
 * <p>Law: knows {@code extract} and {@code evaluate.labels}.
 */
package press.dateline.evaluate.training;
