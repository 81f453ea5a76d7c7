/**
 * A story as words with their places in the text as received: what all finding works on.
 *
 * <p>Law: knows {@code article} and {@code authority.file}.
 */
package press.dateline.extract.text;
