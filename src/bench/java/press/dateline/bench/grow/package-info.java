/**
 * Makes an archive as large as wanted out of a few thousand articles that were read once: the same text with others' names
 * in it, at other times, sent by others, some of it copied and some corrected later.
 *
 * <p>Its documents are made by the class that makes the product's, out of articles and findings that agree.
 */
package press.dateline.bench.grow;
