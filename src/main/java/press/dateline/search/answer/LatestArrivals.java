package press.dateline.search.answer;

import java.time.Instant;
import java.util.List;
import press.dateline.search.language.Reading;

/**
 * The last stories of a search to come in, and how many it has.
 *
 * @param said one English sentence that says the search back
 * @param total how many articles it finds
 * @param cut whether there may be more
 */
public record LatestArrivals(Reading said, long total, boolean cut, List<Arrival> arrivals) {

    /** A story that a search finds, and when it came into the archive. */
    public record Arrival(Hit hit, Instant received) {}

    public LatestArrivals {
        arrivals = List.copyOf(arrivals);
    }

    /** The search said back in English. */
    public String reading() {
        return said.english();
    }
}
