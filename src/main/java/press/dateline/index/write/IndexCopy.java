package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.commons.io.function.IOConsumer;

/** Copies documents from one index into another as they are stored, all as of one moment; those with the same id give way. */
public final class IndexCopy {

    private static final int BATCH = 200;
    private static final Time KEEP = Time.of(time -> time.time("5m"));

    /** One batch is indexed by one core of the engine: with one at a time the others would wait, and with many drown. */
    private static final int AT_ONCE = 3;

    private final ElasticsearchClient client;
    private final String from;
    private final String to;

    public IndexCopy(ElasticsearchClient client, String from, String to) {
        this.client = client;
        this.from = from;
        this.to = to;
    }

    /** Copies what {@code which} finds, telling {@code progress} how many are read after each batch. */
    public void run(Query which, IOConsumer<Long> progress) throws IOException {
        String moment =
                client.openPointInTime(open -> open.index(from).keepAlive(KEEP)).id();
        Deque<CompletableFuture<Void>> writing = new ArrayDeque<>();
        try {
            long done = 0;
            List<Hit<BinaryData>> page = page(moment, which, List.of());
            while (!page.isEmpty()) {
                List<Hit<BinaryData>> batch = page;
                writing.add(CompletableFuture.runAsync(() -> write(batch)));
                if (writing.size() >= AT_ONCE) {
                    done(writing.remove());
                }
                done += batch.size();
                progress.accept(done);
                page = page(moment, which, batch.get(batch.size() - 1).sort());
            }
            while (!writing.isEmpty()) {
                done(writing.remove());
            }
        } finally {
            // Whoever gives up drops the index that was written to: what comes later would make it again.
            writing.forEach(each -> each.exceptionally(failure -> null).join());
            client.closePointInTime(close -> close.id(moment));
        }
    }

    private static void done(CompletableFuture<Void> written) {
        try {
            written.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private List<Hit<BinaryData>> page(String moment, Query which, List<FieldValue> after) throws IOException {
        return client.search(
                        search -> {
                            search.pit(pit -> pit.id(moment).keepAlive(KEEP))
                                    .size(BATCH)
                                    .query(which)
                                    .trackTotalHits(track -> track.enabled(false))
                                    .sort(sort -> sort.field(by -> by.field("_shard_doc")));
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        BinaryData.class)
                .hits()
                .hits();
    }

    private void write(List<Hit<BinaryData>> hits) {
        List<BulkOperation> operations = hits.stream()
                .map(hit -> BulkOperation.of(
                        operation -> operation.index(index -> index.id(hit.id()).document(hit.source()))))
                .toList();
        for (BulkResponseItem answer : new Bulk(client, to).send(operations)) {
            if (answer.error() != null) {
                throw new IllegalStateException(answer.id() + " could not be stored again ("
                        + answer.error().reason() + ").");
            }
        }
    }
}
