package press.dateline.extract.lookup;

import java.util.Set;

/** Words that point to a part of a place without being part of its name. */
public final class Compass {

    private static final Set<String> DIRECTIONS = WordList.of("directions");

    private Compass() {}

    public static boolean isDirection(String key) {
        return DIRECTIONS.contains(key);
    }
}
