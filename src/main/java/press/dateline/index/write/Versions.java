package press.dateline.index.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of several versions of one story is the newest, and which that one supersedes. */
public final class Versions {

    /** One version: of which story, published when (or {@code null}), come as which. */
    private record Version(String id, Instant published, int order) {}

    /** A version without a date is older than any with one; of equals the one that came later is newer. */
    private static final Comparator<Version> AGE = Comparator.comparing(
                    Version::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Version::order);

    private final Map<String, List<Version>> byUri = new HashMap<>();
    private int order;

    void add(String uri, String id, Instant published) {
        byUri.computeIfAbsent(uri, none -> new ArrayList<>()).add(new Version(id, published, order++));
    }

    /** The ids of all that are not the newest of their story. */
    Set<String> superseded() {
        Set<String> superseded = new HashSet<>();
        for (List<Version> versions : byUri.values()) {
            String newest = versions.stream().max(AGE).orElseThrow().id();
            versions.stream().map(Version::id).filter(id -> !id.equals(newest)).forEach(superseded::add);
        }
        return superseded;
    }
}
