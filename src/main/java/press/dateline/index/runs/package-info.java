/**
 * The record of what came in: runs with what became of them, which received file each article was in, which files were
 * read to their end.
 *
 * <p>Law: knows {@code index.schema}; kept in an index of its own, which no search asks.
 */
@NullMarked
package press.dateline.index.runs;

import org.jspecify.annotations.NullMarked;
