package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.lookup.WordList;

/**
 * Wikinews stories of which readers said how much they are about each of their Wikipedia links, from 0 to 3. The links
 * are bare numbers; those of countries are known here, so that it can be measured whether a story is about a country.
 */
final class SalienceLabels {

    /** Readers' average from which on a story counts as being about something: 2 is "relevant", 3 "most relevant". */
    private static final double ABOUT = 2;

    private static final Map<Integer, String> COUNTRIES = WordList.of("wikipedia-countries").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(line -> Integer.valueOf(line[0]), line -> line[1]));

    /** A country whose number is not known is no fault to find. */
    private static final List<LabelledName> OTHERS = AuthorityFile.carried()
            .records(Kind.COUNTRY)
            .map(AuthorityRecord::id)
            .filter(id -> !COUNTRIES.containsValue(id))
            .map(LabelledName::of)
            .toList();

    private final Path file;

    SalienceLabels(Path file) {
        this.file = file;
    }

    void read(Half half, Consumer<Labelled> sink) throws IOException {
        int[] number = {0};
        LabelledSet.lines(file, line -> {
            if (half.has(number[0]++)) {
                sink.accept(new Labelled(article(line), expected(line), false));
            }
        });
    }

    private static Map<Task, ExpectedNames> expected(JsonNode line) {
        List<LabelledName> about = new ArrayList<>();
        List<LabelledName> mentioned = new ArrayList<>();
        line.path("saliency").forEach(link -> {
            String country = COUNTRIES.get(link.path("entityid").asInt());
            if (country != null) {
                mentioned.add(LabelledName.of(country));
                if (link.path("score").asDouble() >= ABOUT) {
                    about.add(LabelledName.of(country));
                }
            }
        });
        Map<Task, ExpectedNames> expected = new EnumMap<>(Task.class);
        expected.put(Task.COUNTRIES_ABOUT, new ExpectedNames(about, true, OTHERS));
        expected.put(Task.COUNTRIES_MENTIONED, new ExpectedNames(mentioned, false));
        return expected;
    }

    private static Article article(JsonNode line) {
        List<String> paragraphs = new ArrayList<>();
        line.path("document").forEach(part -> {
            if (part.path("name").asText().startsWith("body")) {
                paragraphs.add(plain(part.path("value").asText()));
            }
        });
        return new Article(
                line.path("wikiTitle").asText(),
                plain(line.path("title").asText()),
                new Provenance("", "Wikinews", "", ""),
                null,
                String.join("\n\n", paragraphs),
                List.of());
    }

    private static String plain(String text) {
        return text.replace("&mdash;", "—").replace("&ndash;", "–").replace("&nbsp;", " ");
    }
}
