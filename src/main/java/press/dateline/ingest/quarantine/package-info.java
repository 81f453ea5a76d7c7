/**
 * Articles that extraction cannot cope with: each fails alone, and one at which the program died is not tried for ever.
 * Knows nothing of the other rooms but what an extraction is.
 */
@NullMarked
package press.dateline.ingest.quarantine;

import org.jspecify.annotations.NullMarked;
