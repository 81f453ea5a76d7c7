package press.dateline.index.vectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import press.dateline.article.BodyView;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.write.Bulk;
import press.dateline.meaning.Passages;
import press.dateline.meaning.SentenceModel;

/**
 * Works out what stories mean after they can already be found by their words, and keeps it beside the archive: what comes
 * in first, then what was there before, the latest first.
 *
 * <p>For one thread; a second one at the same archive would only do work twice. What an article means does not change, so
 * that it survives a rebuild.
 */
public final class VectorIndexing {

    private static final Logger LOG = Logger.getLogger(VectorIndexing.class);

    /** Stories at a time: a few seconds of work, after which what came in meanwhile comes first again. */
    private static final int BATCH = 20;

    /** Articles are found a moment after they are stamped. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    /** The most that the engine answers at once. */
    private static final int PASSAGES_AT_ONCE = 10_000;

    private static final String RECEIVED = "received";
    private static final String REPLACED = "superseded";

    /** However busy it is, a passage is worked out as often. */
    private static final Duration WAY = Duration.ofSeconds(3);

    private static final Duration LOOK = Duration.ofMillis(50);

    private static final Duration EVERY = Duration.ofSeconds(5);

    private static final List<String> READ = List.of("headline", "body");

    /** Replaced versions at a time; all their passages fit into one answer. */
    private static final int IDS = PASSAGES_AT_ONCE / Passages.MOST;

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final SentenceModel model;
    private final Clock clock;
    private final BooleanSupplier busy;

    /** All that came in between these was looked at; the older rest, from where it says. */
    private Instant seen;

    private List<FieldValue> older = List.of();
    private boolean reachedTheFirst;
    private boolean begun;
    private boolean silent;

    public VectorIndexing(ElasticsearchClient client, IndexNames names, SentenceModel model, Clock clock) {
        this(client, names, model, clock, () -> false);
    }

    /** The same, which gives way while {@code busy}: the model takes all cores for as long as a passage lasts. */
    public VectorIndexing(
            ElasticsearchClient client, IndexNames names, SentenceModel model, Clock clock, BooleanSupplier busy) {
        this.client = client;
        this.busy = busy;
        this.names = names;
        this.model = model;
        this.clock = clock;
        this.seen = clock.instant();
    }

    /** Goes on working beside whatever else the program does, and never in its way. */
    public void start() {
        ScheduledExecutorService going = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "meanings");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        going.scheduleWithFixedDelay(this::goQuietly, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An engine that is gone comes back; said once until then. */
    private void goQuietly() {
        try {
            boolean first = !reachedTheFirst;
            all();
            silent = false;
            if (first) {
                LOG.info("Every story can now be found by what it means, too.");
            }
        } catch (RuntimeException e) {
            if (!silent) {
                LOG.warn("What stories mean cannot be worked out at the moment: " + e.getMessage());
            }
            silent = true;
        }
    }

    /** Does all there is to do now. */
    public void all() {
        while (step()) {
            // Each step is whole.
        }
    }

    /**
     * Looks at what came in and at what was replaced since, or else at some of what was there before.
     *
     * @return whether there is more to look at
     */
    public boolean step() {
        try {
            Instant now = clock.instant();
            // What was replaced while nobody worked here counts as replaced just now.
            forget(begun ? seen.minus(SETTLING) : Instant.EPOCH);
            begun = true;
            arrivals(seen.minus(SETTLING));
            seen = now;
            return !reachedTheFirst && before();
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch cannot be reached: " + e.getMessage(), e);
        }
    }

    private void arrivals(Instant since) throws IOException {
        List<FieldValue> after = List.of();
        do {
            after = fill(batch(live(since), RECEIVED, BATCH, after));
        } while (!after.isEmpty());
    }

    private boolean before() throws IOException {
        older = fill(batch(live(Instant.EPOCH), RECEIVED, BATCH, older));
        reachedTheFirst = older.isEmpty();
        return !reachedTheFirst;
    }

    /** Versions that newer ones replaced would take places among the closest and never be shown. */
    private void forget(Instant since) throws IOException {
        List<FieldValue> after = List.of();
        do {
            List<Hit<Void>> gone = batch(since(REPLACED, since), REPLACED, IDS, after);
            List<BulkOperation> deletes = passages(gone).stream()
                    .map(id -> BulkOperation.of(operation -> operation.delete(delete -> delete.id(id))))
                    .toList();
            if (!deletes.isEmpty()) {
                send(deletes);
            }
            after = end(gone, IDS);
        } while (!after.isEmpty());
    }

    private List<String> passages(List<Hit<Void>> articles) throws IOException {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<FieldValue> ids =
                articles.stream().map(hit -> FieldValue.of(hit.id())).toList();
        return client
                .search(
                        search -> search.index(names.meaning())
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

    private static Query live(Instant since) {
        Query replaced = Query.of(query -> query.exists(exists -> exists.field(REPLACED)));
        return Query.of(
                query -> query.bool(bool -> bool.filter(since(RECEIVED, since)).mustNot(replaced)));
    }

    private static Query since(String field, Instant moment) {
        return Query.of(query -> query.range(range -> range.untyped(
                any -> any.field(field).gte(JsonData.of(moment.toEpochMilli())).format("epoch_millis"))));
    }

    /** Ids alone: most of what came in last has been worked out, and needs not be read. */
    private List<Hit<Void>> batch(Query which, String latest, int size, List<FieldValue> after) throws IOException {
        return client.search(
                        search -> {
                            search.index(names.article())
                                    .size(size)
                                    .source(source -> source.fetch(false))
                                    .sort(sort ->
                                            sort.field(by -> by.field(latest).order(SortOrder.Desc)))
                                    .sort(sort ->
                                            sort.field(by -> by.field("id").order(SortOrder.Asc)))
                                    .query(which);
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        Void.class)
                .hits()
                .hits();
    }

    /** Where the batch ends, or empty if it was the last. */
    private static List<FieldValue> end(List<Hit<Void>> batch, int size) {
        return batch.size() < size ? List.of() : batch.get(batch.size() - 1).sort();
    }

    private List<FieldValue> fill(List<Hit<Void>> batch) throws IOException {
        List<String> lacking = lacking(batch.stream().map(Hit::id).toList());
        if (!lacking.isEmpty()) {
            List<MultiGetResponseItem<JsonNode>> articles = client.mget(
                            get -> get.index(names.article()).ids(lacking).sourceIncludes(READ), JsonNode.class)
                    .docs();
            for (MultiGetResponseItem<JsonNode> article : articles) {
                if (found(article)) {
                    store(article.result().id(), article.result().source());
                }
            }
        }
        return end(batch, BATCH);
    }

    private List<String> lacking(List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return ids;
        }
        Set<String> lacking = new LinkedHashSet<>(ids);
        client
                .mget(
                        get -> get.index(names.meaning())
                                .ids(ids.stream().map(id -> key(id, 0)).toList())
                                .source(source -> source.fetch(false)),
                        JsonNode.class)
                .docs()
                .stream()
                .filter(VectorIndexing::found)
                .forEach(doc -> lacking.remove(article(doc.result().id())));
        return List.copyOf(lacking);
    }

    private static boolean found(MultiGetResponseItem<?> item) {
        return item.isResult() && item.result().found();
    }

    /** The first passage is stored last: where it is, the others are. */
    private void store(String id, JsonNode source) throws IOException {
        List<String> passages = Passages.of(
                source.path("headline").asText(""),
                BodyView.of(source.path("body").asText("")).text());
        List<BulkOperation> operations = new ArrayList<>();
        for (int i = passages.size() - 1; i >= 0; i--) {
            giveWay();
            String key = key(id, i);
            Map<String, Object> passage =
                    Map.of("article", id, "first", i == 0, "vector", model.passage(passages.get(i)));
            operations.add(BulkOperation.of(
                    operation -> operation.index(index -> index.id(key).document(passage))));
        }
        send(operations);
    }

    private void giveWay() {
        long end = System.nanoTime() + WAY.toNanos();
        while (busy.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void send(List<BulkOperation> operations) throws IOException {
        for (BulkResponseItem answer : new Bulk(client, names.meaning()).send(operations)) {
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
