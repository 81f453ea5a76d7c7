/**
 * Whether a name that could be a country's, a state's or a town's is one where it stands, or another word: Georgia, Indian, City.
 *
 * <p>Law: knows {@code article}, {@code authority.file}, {@code extract.lookup}, {@code extract.model}, {@code extract.rules} and
 * {@code extract.text}.
 */
@NullMarked
package press.dateline.extract.senses;

import org.jspecify.annotations.NullMarked;
