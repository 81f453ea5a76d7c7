package press.dateline.search.portrait;

import java.time.Instant;
import java.util.Optional;

/**
 * What is in the archive now.
 *
 * @param total articles that a search can find
 * @param first when the oldest dated one was published
 * @param last when the newest dated one was published
 */
public record ArchiveSummary(long total, Optional<Instant> first, Optional<Instant> last) {}
