/**
 * Making the index and filling a new one beside it, switched to at once or rolled back.
 *
 * <p>Law: knows the other rooms of {@code index}, {@code article}, {@code authority.file} and {@code extract}.
 */
package press.dateline.index.rebuild;
