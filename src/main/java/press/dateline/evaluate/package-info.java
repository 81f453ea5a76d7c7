/**
 * Everything that measures: labelled sets, scores, rivals. Nothing in the product knows it.
 *
 * <p>Law: knows all but {@code web} and {@code cli}.
 */
package press.dateline.evaluate;
