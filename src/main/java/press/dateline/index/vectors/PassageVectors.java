package press.dateline.index.vectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.index.write.Bulk;
import press.dateline.meaning.Passages;

/** The vectors of the passages of articles, in an index of their own; each passage is known by its article and place. */
final class PassageVectors {

    /** The most that the engine answers at once. */
    private static final int PASSAGES_AT_ONCE = 10_000;

    /** Articles at a time; all their passages fit into one answer. */
    static final int MOST_ARTICLES = PASSAGES_AT_ONCE / Passages.MOST;

    private final ElasticsearchClient client;
    private final String index;

    PassageVectors(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** Those of these articles that have no vectors yet. */
    List<String> lacking(List<String> articles) throws IOException {
        if (articles.isEmpty()) {
            return articles;
        }
        Set<String> lacking = new LinkedHashSet<>(articles);
        client
                .mget(
                        get -> get.index(index)
                                .ids(articles.stream().map(id -> key(id, 0)).toList())
                                .source(source -> source.fetch(false)),
                        JsonNode.class)
                .docs()
                .stream()
                .filter(doc -> doc.isResult() && doc.result().found())
                .forEach(doc -> lacking.remove(article(doc.result().id())));
        return List.copyOf(lacking);
    }

    /** Stores the vectors of an article's passages in their order. */
    void store(String article, List<float[]> vectors) throws IOException {
        List<BulkOperation> operations = new ArrayList<>();
        // The first passage is stored last: where it is, the others are.
        for (int i = vectors.size() - 1; i >= 0; i--) {
            String key = key(article, i);
            Map<String, Object> passage = Map.of("article", article, "first", i == 0, "vector", vectors.get(i));
            operations.add(BulkOperation.of(
                    operation -> operation.index(into -> into.id(key).document(passage))));
        }
        send(operations);
    }

    /** Removes all vectors of these articles, at most {@link #MOST_ARTICLES}. */
    void remove(List<String> articles) throws IOException {
        List<BulkOperation> deletes = passages(articles).stream()
                .map(id -> BulkOperation.of(operation -> operation.delete(delete -> delete.id(id))))
                .toList();
        if (!deletes.isEmpty()) {
            send(deletes);
        }
    }

    private List<String> passages(List<String> articles) throws IOException {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<FieldValue> ids = articles.stream().map(FieldValue::of).toList();
        return client
                .search(
                        search -> search.index(index)
                                .size(PASSAGES_AT_ONCE)
                                .source(source -> source.fetch(false))
                                .query(of ->
                                        of.terms(terms -> terms.field("article").terms(any -> any.value(ids)))),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private void send(List<BulkOperation> operations) throws IOException {
        for (BulkResponseItem answer : new Bulk(client, index).send(operations)) {
            if (answer.error() != null) {
                throw new IOException(answer.error().reason());
            }
        }
    }

    private static String key(String article, int passage) {
        return article + "#" + passage;
    }

    private static String article(String key) {
        return key.substring(0, key.lastIndexOf('#'));
    }
}
