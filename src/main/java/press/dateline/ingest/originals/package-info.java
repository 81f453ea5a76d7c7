/** Received files as they came, compressed, in a folder that their owner alone may read. Knows {@code files}. */
@NullMarked
package press.dateline.ingest.originals;

import org.jspecify.annotations.NullMarked;
