package press.dateline.search.language;

import java.util.List;

/**
 * The best stories of a question by its words and by its meaning together.
 *
 * @param ids of articles, best first; empty for a question that is asked by its words alone
 */
public record NearestStories(List<String> ids) {

    /** By words alone. */
    static final NearestStories NONE = new NearestStories(List.of());

    public NearestStories {
        ids = List.copyOf(ids);
    }

    public boolean isNone() {
        return ids.isEmpty();
    }
}
