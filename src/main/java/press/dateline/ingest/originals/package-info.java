/** Received files as they came, compressed, in a folder that their owner alone may read. Knows nothing of the other rooms. */
@NullMarked
package press.dateline.ingest.originals;

import org.jspecify.annotations.NullMarked;
