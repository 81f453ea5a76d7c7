package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.WordList;

/** Words that point to a part of a place without being part of its name. */
public final class Compass {

    private static final Set<String> DIRECTIONS = WordList.of("directions");

    private Compass() {}

    public static boolean isDirection(String key) {
        return DIRECTIONS.contains(key);
    }
}
