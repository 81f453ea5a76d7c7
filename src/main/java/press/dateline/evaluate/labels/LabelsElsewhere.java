package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import press.dateline.article.Article;

/** Finds the articles that labels in a file of their own are of. */
final class LabelsElsewhere {

    private LabelsElsewhere() {}

    /** What the first line of {@code path} has tells which labels they are. */
    static void read(Path path, Half half, Consumer<Labelled> sink) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        LabelledSet.lines(path, all::add);
        List<JsonNode> own = IntStream.range(0, all.size())
                .filter(half::has)
                .mapToObj(all::get)
                .toList();
        if (!all.isEmpty() && OffsetLabels.is(all.get(0))) {
            elsewhere(path, own, OffsetLabels.DIGEST, OffsetLabels::digest, OffsetLabels::labelled, sink);
        } else {
            elsewhere(path, own, NamedLabels.URI, Article::uri, NamedLabels::labelled, sink);
        }
    }

    /** Of articles in the folders that {@code lines} name, each told by what they have under {@code key}. */
    private static void elsewhere(
            Path labels,
            List<JsonNode> lines,
            String key,
            Function<Article, String> named,
            BiFunction<Article, JsonNode, Labelled> labelled,
            Consumer<Labelled> sink)
            throws IOException {
        Map<String, JsonNode> wanted = new HashMap<>();
        Set<Path> folders = new LinkedHashSet<>();
        for (JsonNode line : lines) {
            wanted.put(line.path(key).asText(), line);
            folders.add(labels.resolveSibling(line.path("articles").asText()));
        }
        for (Path folder : folders) {
            LabelledSet.stories(folder, article -> {
                JsonNode line = wanted.remove(named.apply(article));
                if (line != null) {
                    sink.accept(labelled.apply(article, line));
                }
            });
        }
    }
}
