package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Country;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.text.Spacing;

/** Sentences as tokens with BIO tags, put back into articles by their file. */
final class TaggedSentences {

    private static final AuthorityFile FILE = AuthorityFile.carried();
    private static final NameClusters CLUSTERS = new NameClusters(FILE);

    private final Path file;
    private final Map<String, Growing> articles = new LinkedHashMap<>();

    /** One article's text so far and its names by tag. */
    private static final class Growing {
        final StringBuilder text = new StringBuilder();
        final Map<String, Set<String>> names = new LinkedHashMap<>();

        Set<String> names(String tag) {
            return names.getOrDefault(tag, Set.of());
        }
    }

    TaggedSentences(Path file) {
        this.file = file;
    }

    void read(Half half, Consumer<Labelled> sink) throws IOException {
        LabelledSet.lines(file, line -> {
            String uri = line.path("file").asText();
            if (half.has(uri.hashCode())) {
                add(line, articles.computeIfAbsent(uri, unused -> new Growing()));
            }
        });
        articles.forEach((uri, article) -> sink.accept(labelled(uri, article)));
    }

    private static void add(JsonNode line, Growing article) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        String open = "";
        for (int i = 0; i < line.path("tokens").size(); i++) {
            String token = line.path("tokens").get(i).asText();
            String tag = line.path("tags").get(i).asText();
            boolean inside = tag.startsWith("I-");
            if (!inside) {
                close(article, open, text.substring(start));
            }
            if (Spacing.isBlankBetween(text, token, inside)) {
                text.append(' ');
            }
            if (!inside) {
                start = text.length();
                open = tag.startsWith("B-") ? tag.substring(2) : "";
            }
            text.append(token);
        }
        close(article, open, text.substring(start));
        article.text.append(article.text.isEmpty() ? "" : "\n\n").append(text);
    }

    private static void close(Growing article, String tag, String name) {
        if (!tag.isEmpty()) {
            article.names
                    .computeIfAbsent(tag, unused -> new LinkedHashSet<>())
                    .add(name.replaceAll("^[\\W_]+(?=\\w)|['’]s$", ""));
        }
    }

    private static Labelled labelled(String uri, Growing article) {
        Map<Task, ExpectedNames> expected = new EnumMap<>(Task.class);
        expected.put(Task.ACTORS, new ExpectedNames(CLUSTERS.people(article.names("Person")), true));
        expected.put(
                Task.ORGANISATIONS,
                new ExpectedNames(
                        CLUSTERS.organisations(article.names("Organization"), article.text.toString()), true));
        expected.put(Task.COUNTRIES_MENTIONED, new ExpectedNames(countries(article), false));
        return new Labelled(
                new Article(uri, "", new Provenance("", "", "", ""), null, article.text.toString(), List.of()),
                expected,
                true);
    }

    /** Names of places and nations that are a country's name, or its people's: what must at least be found. */
    private static List<LabelledName> countries(Growing article) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : article.names("Location")) {
            FILE.named(Kind.COUNTRY, name).stream()
                    .filter(country -> !country.id().equals("ge"))
                    .findFirst()
                    .map(AuthorityRecord::id)
                    .ifPresent(ids::add);
        }
        for (Country country : FILE.countries()) {
            boolean named = country.demonyms().stream().anyMatch(demonym -> article.names("NORP").stream()
                    .anyMatch(name -> Spelling.key(name).equals(Spelling.key(demonym))));
            if (named) {
                ids.add(country.entity().id());
            }
        }
        List<LabelledName> names = new ArrayList<>();
        ids.forEach(id -> names.add(LabelledName.of(id)));
        return names;
    }
}
