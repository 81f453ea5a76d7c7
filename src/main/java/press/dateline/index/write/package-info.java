/**
 * Articles into the index: documents, versions, bulk requests and what became of each.
 *
 * <p>Law: knows {@code index.schema}, {@code index.copies}, {@code article}, {@code authority.file} and what was
 * extracted.
 */
package press.dateline.index.write;
