package press.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import press.dateline.article.Article;
import press.dateline.article.WireText;

/**
 * The articles of a bench, in a random order that is always the same: the sample archive, and as many of the corpora
 * beside the checkout, where they are, as are wanted.
 *
 * @param lines each article as a line of ninjs
 * @param origin where they are from, in words
 */
record Sample(List<String> lines, String origin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 1851;

    static Sample of(Path checkout, int wanted) throws IOException {
        Random random = new Random(SEED);
        List<String> lines = archive(checkout.resolve("src/main/resources/sample-archive"));
        int own = lines.size();
        List<String> others = corpora(checkout.resolve("../shared/corpora"), wanted - own, random);
        lines.addAll(others);
        Collections.shuffle(lines, random);
        return new Sample(
                List.copyOf(lines),
                others.isEmpty()
                        ? "the sample archive's %,d dispatches; the corpora of ../shared are not here".formatted(own)
                        : "a fixed random sample of %,d from the corpora of ../shared and the sample archive's %,d"
                                .formatted(others.size(), own));
    }

    /** So many lines from the {@code start}th on; where they run out they begin again under other names. */
    List<String> slice(int start, int count) {
        List<String> slice = new ArrayList<>();
        for (int i = start; i < start + count; i++) {
            String line = lines.get(i % lines.size());
            slice.add(i < lines.size() ? line : renamed(line, i / lines.size()));
        }
        return slice;
    }

    /** A line as extraction sees it. */
    static Article article(String line) {
        JsonNode item = read(line);
        String published = item.path("versioncreated").asText("");
        return new Article(
                item.path("uri").asText(),
                item.path("headline").asText(""),
                item.path("byline").asText(""),
                item.path("source").asText(""),
                item.path("located").asText(""),
                published.isEmpty() ? null : Instant.parse(published),
                item.path("body_text").asText(),
                "",
                List.of());
    }

    private static List<String> archive(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("dispatches.jsonl")));
        lines.removeIf(String::isBlank);
        try (Stream<Path> files = Files.list(folder.resolve("wire"))) {
            for (Path file : files.sorted().toList()) {
                lines.add(ninjs(file.getFileName().toString(), WireText.parse(Files.readString(file))));
            }
        }
        return lines;
    }

    private static String ninjs(String name, WireText wire) {
        ObjectNode item = JSON.createObjectNode();
        item.put("uri", "wire:" + name);
        item.put("headline", wire.headline());
        item.put("byline", wire.byline());
        item.put("source", wire.source());
        item.put("located", wire.dateline());
        if (wire.published() != null) {
            item.put("versioncreated", wire.published().toString());
        }
        item.put("body_text", wire.body());
        return item.toString();
    }

    /** Every article of every corpus has the same chance; the tens of thousands need not be held to choose. */
    private static List<String> corpora(Path folder, int wanted, Random random) throws IOException {
        List<String> chosen = new ArrayList<>();
        int seen = 0;
        for (Path file : articleFiles(folder)) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int place = chosen.size() < wanted ? chosen.size() : random.nextInt(seen + 1);
                    seen++;
                    if (place == chosen.size() && place < wanted) {
                        chosen.add(line);
                    } else if (place < wanted) {
                        chosen.set(place, line);
                    }
                }
            }
        }
        return chosen;
    }

    private static List<Path> articleFiles(Path corpora) throws IOException {
        if (!Files.isDirectory(corpora)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(corpora)) {
            return folders.map(folder -> folder.resolve("articles.jsonl.gz"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static String renamed(String line, int copy) {
        ObjectNode item = (ObjectNode) read(line);
        item.put("uri", item.path("uri").asText() + "#" + copy);
        return item.toString();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException("not a line of ninjs: " + line, e);
        }
    }
}
