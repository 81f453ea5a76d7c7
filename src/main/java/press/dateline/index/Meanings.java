package press.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import press.dateline.article.BodyView;
import press.dateline.meaning.Passages;
import press.dateline.meaning.SentenceModel;

/**
 * Works out what stories mean after they can already be found by their words, and keeps it beside the archive: what comes
 * in first, then what was there before, the latest first.
 *
 * <p>For one thread; a second one at the same archive would only do work twice. What an article means does not change, so
 * that it survives a rebuild.
 */
public final class Meanings {

    private static final Logger LOG = Logger.getLogger(Meanings.class);

    /** Stories at a time: a few seconds of work, after which what came in meanwhile comes first again. */
    private static final int BATCH = 20;

    /** Articles are found a moment after they are stamped. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private static final Duration EVERY = Duration.ofSeconds(5);

    private static final List<String> READ = List.of("id", "headline", "body");

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final SentenceModel model;
    private final Clock clock;

    /** All that came in between these was looked at; the older rest, from where it says. */
    private Instant seen;

    private List<FieldValue> older = List.of();
    private boolean reachedTheFirst;
    private boolean silent;

    public Meanings(ElasticsearchClient client, IndexNames names, SentenceModel model, Clock clock) {
        this.client = client;
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
     * Looks at what came in since, or else at some of what was there before.
     *
     * @return whether there is more to look at
     */
    public boolean step() {
        try {
            Instant now = clock.instant();
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
            after = fill(batch(since, after));
        } while (!after.isEmpty());
    }

    private boolean before() throws IOException {
        older = fill(batch(Instant.EPOCH, older));
        reachedTheFirst = older.isEmpty();
        return !reachedTheFirst;
    }

    private SearchResponse<JsonNode> batch(Instant since, List<FieldValue> after) throws IOException {
        return client.search(
                search -> {
                    search.index(names.article())
                            .size(BATCH)
                            .source(source -> source.filter(filter -> filter.includes(READ)))
                            .sort(sort -> sort.field(by -> by.field("received").order(SortOrder.Desc)))
                            .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
                            .query(query -> query.bool(bool -> bool.filter(received ->
                                            received.range(range -> range.untyped(any -> any.field("received")
                                                    .gte(JsonData.of(since.toEpochMilli()))
                                                    .format("epoch_millis"))))
                                    .mustNot(gone -> gone.exists(exists -> exists.field("superseded")))));
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                JsonNode.class);
    }

    /** Where the batch ends, or empty if it was the last. */
    private List<FieldValue> fill(SearchResponse<JsonNode> batch) throws IOException {
        List<Hit<JsonNode>> hits = batch.hits().hits();
        Set<String> lacking = lacking(hits.stream().map(Hit::id).toList());
        for (Hit<JsonNode> hit : hits) {
            if (lacking.contains(hit.id())) {
                store(hit.id(), hit.source());
            }
        }
        return hits.size() < BATCH ? List.of() : hits.get(hits.size() - 1).sort();
    }

    private Set<String> lacking(List<String> ids) throws IOException {
        Set<String> lacking = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            client
                    .mget(
                            get -> get.index(names.meaning())
                                    .ids(ids.stream().map(id -> key(id, 0)).toList())
                                    .source(source -> source.fetch(false)),
                            JsonNode.class)
                    .docs()
                    .stream()
                    .filter(doc -> doc.isResult() && doc.result().found())
                    .forEach(doc -> lacking.remove(article(doc.result().id())));
        }
        return lacking;
    }

    /** The first passage is stored last: where it is, the others are. */
    private void store(String id, JsonNode source) throws IOException {
        List<String> passages = Passages.of(
                source.path("headline").asText(""),
                BodyView.of(source.path("body").asText("")).text());
        List<BulkOperation> operations = new ArrayList<>();
        for (int i = passages.size() - 1; i >= 0; i--) {
            String key = key(id, i);
            Map<String, Object> passage = Map.of("article", id, "vector", model.passage(passages.get(i)));
            operations.add(BulkOperation.of(
                    operation -> operation.index(index -> index.id(key).document(passage))));
        }
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
