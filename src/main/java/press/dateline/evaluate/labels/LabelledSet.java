package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import press.dateline.article.Article;
import press.dateline.article.Provenance;

/** Reads labelled articles one by one, whatever their format. */
public final class LabelledSet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledSet() {}

    /** Why {@code path} is no labelled set, in words; empty when it is one. */
    public static Optional<String> problem(Path path) {
        if (!Files.exists(path)) {
            return Optional.of("there is no " + path);
        }
        boolean known = String.valueOf(path.getFileName()).startsWith("expected.jsonl")
                || NamedLabels.isNamed(path)
                || find(path, "sentences.jsonl") != null
                || find(path, "raw.jsonl") != null
                || find(path, "gold.jsonl") != null && find(path, "articles.jsonl") != null;
        return known
                ? Optional.empty()
                : Optional.of(path + " has neither sentences.jsonl nor raw.jsonl nor articles.jsonl with gold.jsonl"
                        + " (gzipped or not), and is no expected.jsonl or …-labels.jsonl");
    }

    public static void read(Path path, Half half, Consumer<Labelled> sink) throws IOException {
        if (String.valueOf(path.getFileName()).startsWith("expected.jsonl")) {
            new SampleArchive(path).read(half, sink);
        } else if (NamedLabels.isNamed(path)) {
            LabelsElsewhere.read(path, half, sink);
        } else if (find(path, "sentences.jsonl") != null) {
            new TaggedSentences(find(path, "sentences.jsonl")).read(half, sink);
        } else if (find(path, "raw.jsonl") != null) {
            new SalienceLabels(find(path, "raw.jsonl")).read(half, sink);
        } else if (find(path, "gold.jsonl") != null && find(path, "articles.jsonl") != null) {
            gold(find(path, "articles.jsonl"), find(path, "gold.jsonl"), half, sink);
        } else {
            throw new FileNotFoundException(problem(path).orElse(path + " cannot be read"));
        }
    }

    /** What the first line of the labels has tells which they are. */
    private static void gold(Path articles, Path gold, Half half, Consumer<Labelled> sink) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        lines(gold, all::add);
        JsonNode first = all.isEmpty() ? JSON.createObjectNode() : all.get(0);
        if (first.has("entities")) {
            GoldLabels.read(articles, all, half, EntityLabels::expected, true, sink);
        } else if (first.has("toponyms")) {
            GoldLabels.read(articles, all, half, TownLabels::expected, true, sink);
        } else {
            GoldLabels.read(articles, all, half, DeskLabels::expected, false, sink);
        }
    }

    @FunctionalInterface
    public interface Line {
        void read(JsonNode line) throws IOException;
    }

    public static void lines(Path file, Line sink) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            lines(in, sink);
        }
    }

    public static void lines(InputStream in, Line sink) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                sink.read(JSON.readTree(line));
            }
        }
    }

    public static Article article(JsonNode item) {
        return new Article(
                item.path("uri").asText(),
                item.path("headline").asText(),
                new Provenance(
                        item.path("byline").asText(),
                        item.path("source").asText(),
                        item.path("located").asText(),
                        ""),
                instant(item.path("versioncreated").asText()),
                item.path("body_text").asText(),
                List.of());
    }

    private static Instant instant(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The articles of {@code folder}, labelled or not. */
    static void stories(Path folder, Consumer<Article> sink) throws IOException {
        if (find(folder, "sentences.jsonl") != null) {
            read(folder, Half.ALL, labelled -> sink.accept(labelled.article()));
        } else {
            lines(articles(folder), item -> sink.accept(article(item)));
        }
    }

    /** The same with so many characters of its body. */
    static Article shortened(Article article, int length) {
        return new Article(
                article.uri(),
                article.headline(),
                new Provenance(article.byline(), article.source(), article.dateline(), article.url()),
                article.published(),
                article.body().substring(0, length),
                article.subjects());
    }

    /** What stands for {@code text} in labels: texts and their addresses belong to others. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The file of the articles in {@code folder}. */
    public static Path articles(Path folder) throws FileNotFoundException {
        Path file = find(folder, "articles.jsonl");
        if (file == null) {
            throw new FileNotFoundException("there is no articles.jsonl in " + folder);
        }
        return file;
    }

    private static Path find(Path folder, String name) {
        for (String ending : List.of("", ".gz")) {
            Path file = folder.resolve(name + ending);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }
}
