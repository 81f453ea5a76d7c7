/**
 * From text to mentions to the entities of one article; {@code Extractor} is the way in.
 *
 * <p>Law: knows {@code article} and {@code authority.file}; never touches the network.
 */
package press.dateline.extract;
