package press.dateline.extract;

import java.util.Set;

/** Words that point to a part of a place without being part of its name. */
final class Compass {

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "downtown",
            "greater",
            "inner",
            "outer",
            "old",
            "mainland",
            "modern",
            "rural",
            "north eastern",
            "north western",
            "south eastern",
            "south western",
            "mid",
            "upper",
            "lower",
            "metropolitan",
            "metro");

    private Compass() {}

    static boolean isDirection(String key) {
        return DIRECTIONS.contains(key);
    }
}
