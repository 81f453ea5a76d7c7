/**
 * What the authority file and the word lists know of a run of words.
 *
 * <p>Law: knows {@code extract.text} and {@code authority.file}.
 */
package press.dateline.extract.lookup;
