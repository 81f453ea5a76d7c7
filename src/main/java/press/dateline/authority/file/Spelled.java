package press.dateline.authority.file;

import java.util.HashMap;
import java.util.Map;

/** How an article calls an entity at its fullest, as the index keeps it: {@code actor/vladimir-putin/vladimir v putin}. */
public final class Spelled {

    private static final int LONGEST = 200;

    private Spelled() {}

    /** One value of the field {@code spelled}; {@code key} is a {@link Spelling#key}. */
    public static String of(EntityKey found, String key) {
        return found.kind().word() + "/" + found.id() + "/" + key.substring(0, Math.min(key.length(), LONGEST));
    }

    /** Reads the values of one article. */
    public static Map<EntityKey, String> read(Iterable<String> values) {
        Map<EntityKey, String> keys = new HashMap<>();
        for (String value : values) {
            String[] parts = value.split("/", 3);
            if (parts.length == 3) {
                Kind.of(parts[0]).ifPresent(kind -> keys.put(new EntityKey(kind, parts[1]), parts[2]));
            }
        }
        return keys;
    }
}
