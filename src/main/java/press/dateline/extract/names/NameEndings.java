package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.WordList;

/** What the last word of a run of capitals says it is. */
public final class NameEndings {

    /** Buildings, events, laws and land: named, but nobody who acts. */
    private static final Set<String> THINGS = WordList.of("not-organisations");

    private static final Set<String> COMPANIES = WordList.of("organisation-endings");

    private static final Set<String> OFFICE_HOLDERS = WordList.of("office-holders");

    private NameEndings() {}

    static boolean isThing(String key) {
        return THINGS.contains(key);
    }

    /** Whether a run of capitals that ends so is an organisation, whatever stands before it. */
    public static boolean isOrganisation(String key) {
        return COMPANIES.contains(key);
    }

    /** Minister, Secretary, Director: of what is a field, or whose. */
    public static boolean isOfficeHolder(String key) {
        return OFFICE_HOLDERS.contains(key);
    }
}
