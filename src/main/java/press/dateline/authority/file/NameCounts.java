package press.dateline.authority.file;

import java.util.HashMap;
import java.util.Map;

/** How many of the world's office-holders bear a word as their first and as their last name: a common name is nobody's own. */
public final class NameCounts {

    private record Count(int first, int last) {}

    private static final class Carried {
        static final NameCounts COUNTS = new NameCounts();
    }

    private static final Count NOBODY = new Count(0, 0);

    private final Map<String, Count> counts = new HashMap<>();

    private NameCounts() {
        Table.table("name-counts")
                .forEach(row -> counts.put(row.text(0), new Count(row.number(1, 0), row.number(2, 0))));
    }

    /** The counts that Dateline carries; read once. */
    public static NameCounts carried() {
        return Carried.COUNTS;
    }

    /** How many bear {@code key}, a single word in small letters, as their first name. */
    public int first(String key) {
        return counts.getOrDefault(key, NOBODY).first();
    }

    /** How many bear it as their last name. */
    public int last(String key) {
        return counts.getOrDefault(key, NOBODY).last();
    }
}
