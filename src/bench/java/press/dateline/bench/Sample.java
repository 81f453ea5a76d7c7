package press.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import press.dateline.article.Article;
import press.dateline.article.Provenance;

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
        List<String> lines = SampleReader.archive(checkout.resolve("src/main/resources/sample-archive"));
        int own = lines.size();
        List<String> others = SampleReader.corpora(checkout.resolveSibling("shared/corpora"), wanted - own, random);
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
                new Provenance(
                        item.path("byline").asText(""),
                        item.path("source").asText(""),
                        item.path("located").asText(""),
                        ""),
                published.isEmpty() ? null : Instant.parse(published),
                item.path("body_text").asText(),
                List.of());
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
