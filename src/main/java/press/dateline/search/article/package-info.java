/**
 * One article as it is stored: read with its versions and whom it names, what is related to it, what is left of a
 * withdrawn one. Knows how answers are read, and nothing of the web.
 */
@NullMarked
package press.dateline.search.article;

import org.jspecify.annotations.NullMarked;
