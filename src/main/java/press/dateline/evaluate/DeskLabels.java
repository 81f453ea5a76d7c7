package press.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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

    private final Path articles;
    private final Path gold;

    DeskLabels(Path articles, Path gold) {
        this.articles = articles;
        this.gold = gold;
    }

    void read(Evaluation.Half half, Consumer<Labelled> sink) throws IOException {
        Map<String, Map<Task, Labelled.Expected>> labels = new HashMap<>();
        int[] number = {0};
        LabelledSet.lines(gold, line -> {
            if (LabelledSet.isIn(half, number[0]++)) {
                labels.put(line.path("uri").asText(), expected(line));
            }
        });
        LabelledSet.lines(articles, line -> {
            Map<Task, Labelled.Expected> expected = labels.get(line.path("uri").asText());
            if (expected != null) {
                sink.accept(new Labelled(LabelledSet.article(line), expected, false));
            }
        });
    }

    private static Map<Task, Labelled.Expected> expected(JsonNode line) {
        Map<Task, Labelled.Expected> expected = new EnumMap<>(Task.class);
        List<LabelledName> countries = new ArrayList<>();
        line.path("countries")
                .forEach(code -> countries.add(LabelledName.of(
                        HISTORIC.getOrDefault(code.asText(), code.asText().toLowerCase(Locale.ROOT)))));
        if (!countries.isEmpty()) {
            expected.put(Task.COUNTRIES_ABOUT, new Labelled.Expected(countries, true));
            expected.put(Task.COUNTRIES_MENTIONED, new Labelled.Expected(countries, false));
        }
        List<LabelledName> people = new ArrayList<>();
        line.path("people").forEach(code -> people.add(surname(code.asText())));
        expected.put(Task.ACTORS, new Labelled.Expected(people, false));
        List<LabelledName> bodies = new ArrayList<>();
        line.path("organisations")
                .forEach(code -> bodies.add(LabelledName.of(BODIES.getOrDefault(code.asText(), code.asText()))));
        expected.put(Task.ORGANISATIONS, new Labelled.Expected(bodies, false));
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
