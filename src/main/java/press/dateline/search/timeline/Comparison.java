package press.dateline.search.timeline;

import java.util.List;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.language.Reading;
import press.dateline.search.state.SearchQuery;

/**
 * Two names over time, one against the other, both counted in the same stretches.
 *
 * @param query the search that both keep to, without the two
 * @param said that search said back
 * @param names the two, in the order in which they were asked for
 * @param both the stories that name both
 */
public record Comparison(SearchQuery query, Reading said, List<Compared> names, Course both) {

    /** One of the two. */
    public record Compared(EntityKey entity, String name, Course course) {}

    /** A search, how many articles it has and when; no more of these than of all, since some have no date. */
    public record Course(SearchQuery query, long total, Timeline timeline) {}

    public Comparison {
        names = List.copyOf(names);
    }

    /** The search said back in English. */
    public String reading() {
        return said.english();
    }
}
