package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Labels in a file beside the articles that they are of, one line an article, told apart by {@code uri}. */
final class GoldLabels {

    private GoldLabels() {}

    static void read(
            Path articles,
            List<JsonNode> gold,
            Half half,
            Function<JsonNode, Map<Task, ExpectedNames>> expected,
            boolean groupsAreOrganisations,
            Consumer<Labelled> sink)
            throws IOException {
        Map<String, Map<Task, ExpectedNames>> labels = new HashMap<>();
        int number = 0;
        for (JsonNode line : gold) {
            if (half.has(number++)) {
                labels.put(line.path("uri").asText(), expected.apply(line));
            }
        }
        LabelledSet.lines(articles, line -> {
            Map<Task, ExpectedNames> own = labels.get(line.path("uri").asText());
            if (own != null) {
                sink.accept(new Labelled(LabelledSet.article(line), own, groupsAreOrganisations));
            }
        });
    }
}
