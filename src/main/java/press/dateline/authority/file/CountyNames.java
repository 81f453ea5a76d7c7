package press.dateline.authority.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counties and parishes of the United States by name: Henderson is one in Kentucky, Texas and three other states. */
public final class CountyNames {

    private static final class Carried {
        static final CountyNames NAMES = new CountyNames();
    }

    private final Map<String, List<String>> states = new HashMap<>();

    private CountyNames() {
        Table.table("counties").forEach(row -> states.put(Spelling.key(row.text(0)), row.list(1)));
    }

    /** The names that Dateline carries; read once. */
    public static CountyNames carried() {
        return Carried.NAMES;
    }

    /** The codes of the states that have a county called {@code key}, words in small letters; empty where none has. */
    public List<String> states(String key) {
        return states.getOrDefault(key, List.of());
    }
}
