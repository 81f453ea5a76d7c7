package press.dateline.search;

import java.util.List;

/**
 * The best stories of a question by its words and by its meaning together.
 *
 * @param ids of articles, best first; empty for a question that is asked by its words alone
 */
record NearestStories(List<String> ids) {

    /** By words alone. */
    static final NearestStories NONE = new NearestStories(List.of());

    NearestStories {
        ids = List.copyOf(ids);
    }

    boolean isNone() {
        return ids.isEmpty();
    }
}
