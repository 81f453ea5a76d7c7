/**
 * From text to mentions to the entities of one article.
 *
 * <p>Law: knows {@code article} and {@code authority}; never touches the network.
 */
package press.dateline.extract;
