package press.dateline.extract;

import java.util.Set;

/** Things that bear a person's name: the Abdelkader Mosque, Hurricane Katrina. */
final class NotPeople {

    private static final Set<String> THINGS = Set.of(
            "mosque", "airbase", "compound", "avenue", "street", "road", "airport", "stadium", "hospital", "university",
            "school", "temple", "church", "award", "prize", "cup", "act", "bill", "bridge", "river", "island", "festival",
            "foundation", "highway", "boulevard", "square", "palace", "museum", "library", "memorial", "cemetery", "center",
            "centre", "institute", "college", "theatre", "theater", "hotel", "valley", "mountain", "lake", "bay", "beach",
            "county", "district", "company", "group", "inc", "corp", "ltd", "report", "commission", "committee", "show",
            "trophy", "medal", "championship", "open", "station", "port", "dam", "canal", "tower", "plaza", "mall",
            "magazine", "times", "news", "post", "herald", "club", "fc", "united", "league", "party", "movement", "bank",
            "securities", "associates", "brothers", "sons", "industries", "motors", "airlines", "airways", "doctrine",
            "amendment", "virus", "syndrome", "disease", "scale", "effect", "day", "night", "law", "plan", "protocol");

    private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone", "storm", "tornado");

    private NotPeople() {}

    static boolean isLast(String key) {
        return THINGS.contains(key);
    }

    static boolean isStorm(String key) {
        return STORMS.contains(key);
    }
}
