/**
 * Which articles tell one story: versions and near-copies, found by min-hashes.
 *
 * <p>Law: knows {@code index.schema}, {@code article} and {@code authority.file}.
 */
package press.dateline.index.copies;
