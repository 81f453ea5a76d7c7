package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished document as Dateline stored it.
 *
 * @param json held as bytes: who indexes it again spends no time on making JSON
 */
record Stored(String id, byte[] json) {

    /** As many as Dateline writes at once. */
    static final int BATCH = 200;

    private static final int READ = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every document behind {@code index}, sorted by {@code key}. */
    static List<Stored> read(ElasticsearchClient client, String index, String... key) throws IOException {
        List<Stored> documents = new ArrayList<>();
        List<FieldValue> after = List.of();
        do {
            List<Hit<JsonNode>> hits = batch(client, index, after, key);
            hits.forEach(hit -> documents.add(of(hit)));
            after = hits.size() < READ ? List.of() : hits.get(hits.size() - 1).sort();
        } while (!after.isEmpty());
        return documents;
    }

    /** So many documents behind {@code index}: ids are digests, so the first by them are any. */
    static List<Stored> some(ElasticsearchClient client, String index, int count) throws IOException {
        List<Stored> documents = new ArrayList<>();
        List<FieldValue> after = List.of();
        while (documents.size() < count) {
            List<Hit<JsonNode>> hits = batch(client, index, after, "id");
            hits.forEach(hit -> documents.add(of(hit)));
            if (hits.size() < READ) {
                break;
            }
            after = hits.get(hits.size() - 1).sort();
        }
        return documents;
    }

    private static Stored of(Hit<JsonNode> hit) {
        return new Stored(hit.id(), hit.source().toString().getBytes(StandardCharsets.UTF_8));
    }

    JsonNode read() throws IOException {
        return JSON.readTree(json);
    }

    private static List<Hit<JsonNode>> batch(
            ElasticsearchClient client, String index, List<FieldValue> after, String... key) throws IOException {
        return client.search(
                        search -> {
                            search.index(index).size(READ);
                            for (String field : key) {
                                search.sort(
                                        sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
                            }
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        JsonNode.class)
                .hits()
                .hits();
    }

    /** Bulk indexing and nothing else: one batch after another, then made visible. */
    static void write(ElasticsearchClient client, String index, List<Stored> documents) throws IOException {
        for (int from = 0; from < documents.size(); from += BATCH) {
            BulkRequest.Builder bulk = new BulkRequest.Builder().index(index);
            for (Stored each : documents.subList(from, Math.min(documents.size(), from + BATCH))) {
                bulk.operations(operation -> operation.create(create ->
                        create.id(each.id()).document(BinaryData.of(each.json(), ContentType.APPLICATION_JSON))));
            }
            BulkResponse response = client.bulk(bulk.build());
            // 409 is an authority record that an earlier round brought, too.
            response.items().stream()
                    .filter(item -> item.error() != null && item.status() != 409)
                    .findFirst()
                    .ifPresent(item -> {
                        throw new IllegalStateException(
                                item.id() + " was refused: " + item.error().reason());
                    });
        }
        client.indices().refresh(refresh -> refresh.index(index));
    }
}
