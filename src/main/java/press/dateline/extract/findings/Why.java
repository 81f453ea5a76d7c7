package press.dateline.extract.findings;

import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Place;
import press.dateline.extract.lookup.Known;

/** The sentences that say why something was found; made only where somebody asks. */
public final class Why {

    private Why() {}

    public static String country(Known known, String text) {
        String name = known.entity().name();
        return switch (known.sense()) {
            case DEMONYM -> "“" + text + "” is the adjective or the people of " + name;
            case METONYM -> "metonyms.tsv has “" + text + "” for " + name;
            default -> "“" + text + "” is a name of " + name + " in the tables of countries";
        };
    }

    public static String behindComma(Place place, AuthorityFile file) {
        return "the country or state behind the comma says which: " + file.origin(place.entity());
    }

    public static String saidBefore(Place place, AuthorityFile file) {
        return "the story says before, or over its section, which of that name it is: " + file.origin(place.entity());
    }

    public static String capitalAsPlace(String origin) {
        return "a capital, and a word beside it says that the town is meant: " + origin;
    }

    public static String capitalAsGovernment(String origin) {
        return "a capital that stands for its government, no word beside it makes it a place: " + origin;
    }
}
