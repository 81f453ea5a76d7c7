package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;

/**
 * Labels of articles that lie elsewhere, without a word of them: {@code digest} (SHA-256 of headline, line break and body in UTF-8),
 * {@code articles} (the folder they are in, seen from the labels), {@code labelled} (so many characters of the body) and
 * {@code entities}, each with its {@code kind} (person, organisation, place, or either: opinions differ), a place with its
 * {@code country} (none if it is in none or in several), and {@code at}, where it is named: from and to, in UTF-16, in the
 * headline, a line break and the labelled part of the body.
 */
final class OffsetLabels {

    static final String DIGEST = "digest";

    private static final String PLACE = "place";
    private static final String EITHER = "either";

    private static final AuthorityFile FILE = AuthorityFile.carried();

    private OffsetLabels() {}

    static boolean is(JsonNode line) {
        return line.has(DIGEST);
    }

    static String digest(Article article) {
        return LabelledSet.sha256(text(article));
    }

    static Labelled labelled(Article article, JsonNode line) {
        Article start = LabelledSet.shortened(article, line.path("labelled").asInt());
        String text = text(start);
        Map<String, List<LabelledName>> kinds = new HashMap<>();
        List<LabelledName> countries = new ArrayList<>();
        List<LabelledName> placed = new ArrayList<>();
        for (JsonNode entity : line.path("entities")) {
            List<String> spellings = spellings(entity, text);
            String kind = entity.path("kind").asText();
            String country = entity.path("country").asText().toLowerCase(Locale.ROOT);
            if (kind.equals(PLACE) && isCountry(spellings, country)) {
                countries.add(LabelledName.of(country));
                continue;
            }
            if (kind.equals(PLACE) && !country.isEmpty()) {
                placed.add(LabelledName.inCountry(spellings, country));
            }
            kinds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(LabelledName.of(spellings.get(0), spellings));
        }
        // It is read beside the body, and not labelled.
        String from = article.dateline().replaceAll(",.*", "");
        if (!from.isBlank()) {
            kinds.computeIfAbsent(EITHER, unused -> new ArrayList<>()).add(LabelledName.of(from));
        }
        return new Labelled(start, expected(kinds, countries, placed), true);
    }

    private static String text(Article article) {
        return article.headline() + "\n" + article.body();
    }

    /** Adjectives are not labelled, which name countries, too; nor is what country a name has on which opinions differ. */
    private static Map<Task, ExpectedNames> expected(
            Map<String, List<LabelledName>> kinds, List<LabelledName> countries, List<LabelledName> placed) {
        List<LabelledName> either = kinds.getOrDefault(EITHER, List.of());
        Map<Task, ExpectedNames> expected = new EnumMap<>(Task.class);
        expected.put(Task.ACTORS, new ExpectedNames(kinds.getOrDefault("person", List.of()), true, either));
        expected.put(
                Task.ORGANISATIONS, new ExpectedNames(kinds.getOrDefault("organisation", List.of()), true, either));
        expected.put(Task.PLACES, new ExpectedNames(kinds.getOrDefault(PLACE, List.of()), true, either));
        expected.put(Task.TOWNS, new ExpectedNames(placed, false));
        expected.put(Task.COUNTRIES_MENTIONED, new ExpectedNames(countries, false));
        return expected;
    }

    /** The longest first. */
    private static List<String> spellings(JsonNode entity, String text) {
        Set<String> spellings = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        entity.path("at")
                .forEach(at -> spellings.add(
                        text.substring(at.get(0).asInt(), at.get(1).asInt()).replaceAll("\\s+", " ")));
        return List.copyOf(spellings);
    }

    private static boolean isCountry(List<String> spellings, String country) {
        return spellings.stream()
                .flatMap(spelling -> FILE.named(Kind.COUNTRY, spelling).stream())
                .anyMatch(named -> named.id().equals(country));
    }
}
