package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.dateline.index.schema.ArticleField;

/**
 * How much room an archive takes.
 *
 * @param articles every version counted
 * @param bytes of its index
 * @param text bytes of an article as JSON, what was received and nothing that was found, on average of some
 */
record ArchiveSize(long articles, long bytes, double text) {

    private static final List<String> RECEIVED = List.of(
            ArticleField.URI,
            ArticleField.HEADLINE,
            ArticleField.BYLINE,
            ArticleField.SOURCE,
            ArticleField.DATELINE,
            ArticleField.PUBLISHED,
            ArticleField.URL,
            ArticleField.SUBJECTS,
            ArticleField.BODY);

    static ArchiveSize of(ElasticsearchClient client, String index) throws IOException {
        long bytes = client.indices().stats(stats -> stats.index(index)).indices().values().stream()
                .mapToLong(each -> each.primaries().store().sizeInBytes())
                .sum();
        double text = client
                .search(
                        search -> search.index(index)
                                .size(1_000)
                                .source(source -> source.filter(filter -> filter.includes(RECEIVED))),
                        JsonNode.class)
                .hits()
                .hits()
                .stream()
                .mapToInt(ArchiveSize::json)
                .average()
                .orElse(Double.NaN);
        return new ArchiveSize(client.count(count -> count.index(index)).count(), bytes, text);
    }

    /** Times its text. */
    double share() {
        return bytes / (double) articles / text;
    }

    @Override
    public String toString() {
        return "%,d MB, %,d bytes an article, %.2f times its text as JSON"
                .formatted(bytes >> 20, bytes / articles, share());
    }

    private static int json(Hit<JsonNode> hit) {
        ObjectNode received = JsonNodeFactory.instance.objectNode();
        RECEIVED.forEach(field -> {
            if (hit.source().has(field)) {
                received.set(field, hit.source().get(field));
            }
        });
        return received.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
