/**
 * Snapshots: the whole archive as it was at a moment, kept beside it, and brought back into an empty one or in its place.
 *
 * <p>Law: knows {@code background}, {@code files}, {@code index.schema}, {@code ingest.originals} for the received files,
 * and {@code index.write} for what is withdrawn.
 */
@NullMarked
package press.dateline.backup;

import org.jspecify.annotations.NullMarked;
