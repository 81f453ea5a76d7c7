package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.IndexNames;

/** Takes withdrawn and held versions out of what is searched: their documents, what they mean, and their words. */
public final class Removal {

    /** Articles at a time; each has some dozen passages. */
    private static final int PASSAGES = 100;

    private static final String REMOVAL = "removal";

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final Clock clock;
    private final Runnable told;

    public Removal(ElasticsearchClient client, IndexNames names, Clock clock) {
        this(client, names, clock, () -> {});
    }

    /** {@code told} that something was removed. */
    Removal(ElasticsearchClient client, IndexNames names, Clock clock, Runnable told) {
        this.client = client;
        this.names = names;
        this.clock = clock;
        this.told = told;
    }

    /** Whatever is said to be withdrawn or held and is still there. */
    public void goOn() throws IOException {
        from(names.article());
    }

    /** The same for one index, which searches may not see yet. */
    public void from(String index) throws IOException {
        from(index, names.meaning());
    }

    /** The same for an index of articles and that of what they mean. */
    public void from(String index, String meaning) throws IOException {
        new Withheld(client, names).hidden(ids -> quietly(() -> remove(index, meaning, present(index, ids))));
    }

    /** How many there still are. */
    public long left(String index) throws IOException {
        long[] left = {0};
        new Withheld(client, names)
                .hidden(ids -> quietly(() -> left[0] += present(index, ids).size()));
        return left[0];
    }

    /** These versions, at once. */
    void remove(List<String> ids) throws IOException {
        try {
            remove(names.article(), names.meaning(), ids);
        } finally {
            // Where only some could be removed, these are gone all the same.
            told.run();
        }
    }

    private void remove(String index, String meaning, List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        send(index, ids);
        for (int from = 0; from < ids.size(); from += PASSAGES) {
            send(meaning, passages(meaning, ids.subList(from, Math.min(ids.size(), from + PASSAGES))));
        }
        forgetWords(index);
        sayDone();
    }

    /** Other programs may have read what there is between the withdrawal and now; they see that they have to again. */
    private void sayDone() throws IOException {
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        new Withheld(client, names)
                .write(List.of(WithheldDocument.put("last-removal", Map.of("kind", REMOVAL, "at", now))));
    }

    private void send(String index, List<String> ids) throws IOException {
        List<BulkOperation> operations =
                ids.stream().map(WithheldDocument::gone).toList();
        new Bulk(client, index).sendAll(operations);
        client.indices().refresh(refresh -> refresh.index(index));
    }

    /**
     * Deleted documents keep their bytes and their words until they are merged. In a large archive that takes minutes, for
     * which nobody waits: no search finds them meanwhile.
     */
    private void forgetWords(String index) throws IOException {
        client.indices().putSettings(put -> put.index(index)
                .withJson(new java.io.StringReader("{\"index.merge.policy.expunge_deletes_allowed\": 0}")));
        client.indices()
                .forcemerge(merge -> merge.index(index).onlyExpungeDeletes(true).waitForCompletion(false));
        client.indices().refresh(refresh -> refresh.index(index));
    }

    private List<String> present(String index, List<String> ids) throws IOException {
        client.indices().refresh(refresh -> refresh.index(index));
        return ids(index, Query.of(query -> query.ids(any -> any.values(ids))));
    }

    private List<String> passages(String meaning, List<String> ids) throws IOException {
        List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
        return ids(
                meaning,
                Query.of(query -> query.terms(terms -> terms.field("article").terms(of -> of.value(values)))));
    }

    private List<String> ids(String index, Query which) throws IOException {
        return client
                .search(
                        search -> search.index(index).query(which).size(10_000).source(source -> source.fetch(false)),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> hit.id())
                .toList();
    }

    @FunctionalInterface
    private interface RemovalStep {
        void run() throws IOException;
    }

    private static void quietly(RemovalStep step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
