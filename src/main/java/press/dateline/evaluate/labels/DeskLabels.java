package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.dateline.extract.lookup.PersonName;

/**
 * Articles labelled at the desk that wrote them, as Reuters did: the countries a story is about, and people and
 * international bodies from closed lists, of which only what is labelled is known to be right.
 */
final class DeskLabels {

    /** States that are no more, as the authority file files them. */
    private static final Map<String, String> HISTORIC =
            Map.of("SU", "ru", "CS", "cz", "YU", "rs", "AN", "cw", "DD", "de", "ZR", "cd");

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("ec", "European Community"),
            Map.entry("worldbank", "World Bank"),
            Map.entry("imf", "International Monetary Fund"),
            Map.entry("opec", "OPEC"),
            Map.entry("gatt", "GATT"),
            Map.entry("ico-coffee", "International Coffee Organization"),
            Map.entry("icco", "International Cocoa Organization"),
            Map.entry("oecd", "OECD"),
            Map.entry("unctad", "UNCTAD"),
            Map.entry("un", "United Nations"),
            Map.entry("iea", "International Energy Agency"),
            Map.entry("itc", "International Tin Council"),
            Map.entry("fao", "FAO"),
            Map.entry("adb-africa", "African Development Bank"),
            Map.entry("adb-asia", "Asian Development Bank"),
            Map.entry("inro", "INRO"));

    private DeskLabels() {}

    static Map<Task, ExpectedNames> expected(JsonNode line) {
        Map<Task, ExpectedNames> expected = new EnumMap<>(Task.class);
        List<LabelledName> countries = new ArrayList<>();
        line.path("countries")
                .forEach(code -> countries.add(LabelledName.of(
                        HISTORIC.getOrDefault(code.asText(), code.asText().toLowerCase(Locale.ROOT)))));
        if (!countries.isEmpty()) {
            expected.put(Task.COUNTRIES_ABOUT, new ExpectedNames(countries, true));
            expected.put(Task.COUNTRIES_MENTIONED, new ExpectedNames(countries, false));
        }
        List<LabelledName> people = new ArrayList<>();
        line.path("people").forEach(code -> people.add(surname(code.asText())));
        expected.put(Task.ACTORS, new ExpectedNames(people, false));
        List<LabelledName> bodies = new ArrayList<>();
        line.path("organisations")
                .forEach(code -> bodies.add(LabelledName.of(BODIES.getOrDefault(code.asText(), code.asText()))));
        expected.put(Task.ORGANISATIONS, new ExpectedNames(bodies, false));
        return expected;
    }

    /** {@code james-baker} is labelled so because Reuters knew two Bakers; the surname is what the copy always has. */
    private static LabelledName surname(String code) {
        PersonName name = PersonName.of(code.replace('-', ' '));
        return new LabelledName(
                code,
                new HashSet<>(List.of(name.key(), name.last(), name.isFamilyFirst() ? name.first() : name.last())),
                true);
    }
}
