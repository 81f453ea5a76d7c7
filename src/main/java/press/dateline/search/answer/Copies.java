package press.dateline.search.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a result that tell one story, of which one stands for all.
 *
 * @param count how many they are, at least 1
 * @param sources who sent them, most often first; not all where there are {@code moreSources}
 * @param listed the first that were published
 */
public record Copies(String story, long count, List<String> sources, boolean moreSources, List<CopyRef> listed) {

    /** One of them; parts that it lacks are empty. */
    public record CopyRef(String id, String headline, String source, Optional<Instant> published) {}

    public Copies {
        sources = List.copyOf(sources);
        listed = List.copyOf(listed);
    }

    /** A story that the result tells once. */
    public static Copies none(String story) {
        return new Copies(story, 1, List.of(), false, List.of());
    }
}
