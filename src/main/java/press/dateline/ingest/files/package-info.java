/**
 * Files, packed or not, and what addresses name: opened, bounded, and given to the reader of their format.
 *
 * <p>Law: knows {@code ingest.copy} and {@code ingest.formats}.
 */
package press.dateline.ingest.files;
