package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.WordList;

/** Things that bear a person's name: the Abdelkader Mosque, Hurricane Katrina. */
final class NotPeople {

    private static final Set<String> THINGS = WordList.of("things");

    private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone", "storm", "tornado");

    private NotPeople() {}

    static boolean isLast(String key) {
        return THINGS.contains(key);
    }

    static boolean isStorm(String key) {
        return STORMS.contains(key);
    }
}
