package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import press.dateline.article.Article;
import press.dateline.article.WireText;

/** The archive that Dateline carries, labelled whole: every entity of every kind. */
final class SampleArchive {

    private final Path expected;

    SampleArchive(Path expected) {
        this.expected = expected;
    }

    void read(Half half, Consumer<Labelled> sink) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        try (InputStream in = open("dispatches.jsonl")) {
            LabelledSet.lines(in, line -> {
                articles.put(key(line), LabelledSet.article(line));
                articles.put(line.path("uri").asText() + " ", LabelledSet.article(line));
            });
        }
        int[] number = {0};
        LabelledSet.lines(expected, line -> {
            if (half.has(number[0]++)) {
                Article article = line.has("file") ? wire(line.path("file").asText()) : articles.get(key(line));
                sink.accept(new Labelled(article, labels(line), false));
            }
        });
    }

    private static String key(JsonNode line) {
        return line.path("uri").asText() + " " + line.path("versioncreated").asText();
    }

    private static Article wire(String file) throws IOException {
        try (InputStream in = open("wire/" + file.replaceFirst("^wire/", ""))) {
            return WireText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .article(file);
        }
    }

    private static Map<Task, ExpectedNames> labels(JsonNode line) {
        Map<Task, ExpectedNames> labels = new EnumMap<>(Task.class);
        labels.put(Task.COUNTRIES_MENTIONED, complete(line, "countries"));
        labels.put(Task.COUNTRIES_ABOUT, complete(line, "about"));
        labels.put(Task.PLACES, complete(line, "places"));
        labels.put(Task.ACTORS, complete(line, "actors"));
        labels.put(Task.ORGANISATIONS, complete(line, "organisations"));
        return labels;
    }

    private static ExpectedNames complete(JsonNode line, String field) {
        List<LabelledName> names = new ArrayList<>();
        line.path(field).forEach(name -> names.add(name(name.asText(), line.path("spelled"))));
        return new ExpectedNames(names, true);
    }

    private static LabelledName name(String shown, JsonNode spelled) {
        List<String> spellings = new ArrayList<>();
        JsonNode own = spelled.path(shown);
        if (own.isArray()) {
            own.forEach(spelling -> spellings.add(spelling.asText()));
        } else if (own.isTextual()) {
            spellings.add(own.asText());
        }
        return LabelledName.of(shown, spellings);
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = SampleArchive.class.getResourceAsStream("/sample-archive/" + name);
        if (in == null) {
            throw new FileNotFoundException("the sample archive has no " + name);
        }
        return in;
    }
}
