package press.dateline.index.runs;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.index.schema.IndexUnavailable;

/** The index in which the record of what came in stands, as the stores of this room ask it. */
final class RunIndex {

    private final ElasticsearchClient client;
    private final String index;

    /** What we call things is shorter; the engine refuses to look for what is much longer. */
    private static final int LONGEST_ID = 256;

    RunIndex(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    String name() {
        return index;
    }

    /** A document by its id, which the engine gives as it was last written: nothing needs to be refreshed for it. */
    Optional<JsonNode> get(String id) {
        if (id.length() > LONGEST_ID) {
            return Optional.empty();
        }
        var found = ask(() -> client.get(get -> get.index(index).id(id), JsonNode.class));
        return found.found() ? Optional.of(found.source()) : Optional.empty();
    }

    List<Hit<JsonNode>> found(Query which, int most, String order) {
        return ask(() -> {
            return see().search(
                            search -> search.index(index)
                                    .size(most)
                                    .query(which)
                                    .sort(sort ->
                                            sort.field(by -> by.field(order).order(SortOrder.Desc))),
                            JsonNode.class)
                    .hits()
                    .hits();
        });
    }

    /** The engine, which shows its searches all that was written down until now. */
    ElasticsearchClient see() throws IOException {
        client.indices().refresh(refresh -> refresh.index(index));
        return client;
    }

    /** Writes all of these down or says how many were refused and why. */
    void send(List<BulkOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        List<BulkResponseItem> refused =
                ask(() -> client.bulk(
                                bulk -> bulk.index(index).requireAlias(true).operations(operations)))
                        .items()
                        .stream()
                        .filter(item -> item.error() != null)
                        .toList();
        if (!refused.isEmpty()) {
            throw new IndexUnavailable(
                    "Of the record of what came in %d of %d notes were refused: %s"
                            .formatted(
                                    refused.size(),
                                    operations.size(),
                                    refused.get(0).error().reason()),
                    null);
        }
    }

    static Query kind(String kind) {
        return Query.of(query -> query.term(term -> term.field("kind").value(kind)));
    }

    static Query terms(String field, Collection<String> values) {
        List<FieldValue> of = values.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(all -> all.value(of))));
    }

    static BulkOperation put(String id, Map<String, Object> document) {
        return BulkOperation.of(
                operation -> operation.index(index -> index.id(id).document(document)));
    }

    @FunctionalInterface
    interface Question<T> {
        T ask() throws IOException;
    }

    static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailable(
                    "The record of what came in cannot be read or written just now: " + e.getMessage(), e);
        }
    }
}
