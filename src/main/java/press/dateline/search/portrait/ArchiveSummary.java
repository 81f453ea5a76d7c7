package press.dateline.search.portrait;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.dateline.search.facets.FacetValues;

/**
 * What is in the archive now.
 *
 * @param total articles that a search can find
 * @param first when the oldest dated one was published
 * @param last when the newest dated one was published
 * @param facets the most frequent values of each
 */
public record ArchiveSummary(long total, Optional<Instant> first, Optional<Instant> last, List<FacetValues> facets) {

    public ArchiveSummary {
        facets = List.copyOf(facets);
    }
}
