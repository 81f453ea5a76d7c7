package press.dateline.authority.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What places of the carried authority file are called where a table of the world's towns has another name: Geneva, in French Genève. */
public final class LocalNames {

    /** Countries whose towns English papers write in plain letters, because their own names are in another script. */
    private static final Set<String> IN_OTHER_SCRIPTS = Set.of(
            "ae", "af", "bd", "bg", "bh", "bt", "by", "cn", "eg", "er", "et", "ge", "gr", "il", "in", "iq", "ir", "jo",
            "jp", "kg", "kh", "kp", "kr", "kw", "kz", "la", "lb", "lk", "ly", "mm", "mn", "np", "om", "pk", "ps", "qa",
            "ru", "sa", "sd", "sy", "th", "tj", "ua", "ye");

    /** A name, and as it stands in a sentence: {@code Californie}, {@code la Californie}. */
    public record Local(String name, String inSentence) {}

    private static final class Carried {
        static final LocalNames NAMES = new LocalNames(Table.table("local-names"));
    }

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, Local> french = new HashMap<>();

    private LocalNames(Iterable<Table.Row> rows) {
        for (Table.Row row : rows) {
            if (!row.text(1).isEmpty()) {
                english.put(row.text(0), row.text(1));
            }
            if (!row.text(2).isEmpty()) {
                french.put(
                        row.text(0), new Local(row.text(2), row.text(row.text(3).isEmpty() ? 2 : 3)));
            }
        }
    }

    /** Those that Dateline carries; read once. */
    public static LocalNames carried() {
        return Carried.NAMES;
    }

    /** The places that have a French name of their own. */
    public Set<String> inFrench() {
        return Set.copyOf(french.keySet());
    }

    /** In French, where that is not the name it has in English. */
    public Optional<Local> french(String place) {
        return Optional.ofNullable(french.get(place));
    }

    /** In English; {@code name} and {@code plain} are what the table of towns has, the second without marks on its letters. */
    String english(String place, String name, String plain, String country) {
        String own = english.get(place);
        if (own != null) {
            return own;
        }
        return plain.isEmpty() || !IN_OTHER_SCRIPTS.contains(country) ? name : plain;
    }
}
