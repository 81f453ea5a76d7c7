/**
 * Received files without the stories that have to be erased; what else they hold stays where their format can be cut.
 *
 * <p>Law: knows {@code article}, {@code index.runs}, {@code index.schema} and how copy is read and kept.
 */
@NullMarked
package press.dateline.ingest.erasure;

import org.jspecify.annotations.NullMarked;
