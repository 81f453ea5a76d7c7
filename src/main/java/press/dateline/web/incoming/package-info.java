/**
 * What came in, for editors: runs, sources, failures, uploads and received files.
 *
 * <p>Law: knows {@code web.view}, {@code web.access}, {@code share} for one line of text, {@code ingest} and the record of
 * {@code index.runs}.
 */
@NullMarked
package press.dateline.web.incoming;

import org.jspecify.annotations.NullMarked;
