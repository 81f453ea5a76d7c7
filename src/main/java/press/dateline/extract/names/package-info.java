/**
 * Names: where they begin and end and of what sort they are, as the name model says and as the story itself corrects
 * it.
 *
 * <p>Law: knows {@code extract.text}, {@code extract.lookup}, {@code extract.areas}, {@code extract.senses} and
 * {@code extract.model}.
 */
package press.dateline.extract.names;
