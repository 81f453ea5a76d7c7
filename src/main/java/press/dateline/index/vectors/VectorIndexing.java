package press.dateline.index.vectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import press.dateline.article.BodyView;
import press.dateline.background.Causes;
import press.dateline.background.RepeatedTask;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
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

    /** However busy it is, a passage is worked out as often. */
    private static final Duration WAY = Duration.ofSeconds(3);

    private static final Duration LOOK = Duration.ofMillis(50);

    private static final Duration EVERY = Duration.ofSeconds(5);

    private static final List<String> READ = List.of(ArticleField.HEADLINE, ArticleField.BODY);

    private final ElasticsearchClient client;
    private final String articles;
    private final PassageVectors vectors;
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
        this.articles = names.article();
        this.vectors = new PassageVectors(client, names.meaning());
        this.model = model;
        this.clock = clock;
        this.seen = clock.instant();
    }

    /** Goes on working beside whatever else the program does, and never in its way. */
    public void start() {
        RepeatedTask.start("meanings", EVERY, this::goQuietly);
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
                LOG.warn("What stories mean cannot be worked out at the moment: " + Causes.of(e));
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
            throw IndexUnavailable.unreachable(e);
        }
    }

    private void arrivals(Instant since) throws IOException {
        List<FieldValue> after = List.of();
        do {
            after = fill(ArticleBatch.received(client, articles, since, BATCH, after));
        } while (!after.isEmpty());
    }

    private boolean before() throws IOException {
        older = fill(ArticleBatch.received(client, articles, Instant.EPOCH, BATCH, older));
        reachedTheFirst = older.isEmpty();
        return !reachedTheFirst;
    }

    /** Versions that newer ones replaced would take places among the closest and never be shown. */
    private void forget(Instant since) throws IOException {
        List<FieldValue> after = List.of();
        do {
            ArticleBatch gone = ArticleBatch.replaced(client, articles, since, PassageVectors.MOST_ARTICLES, after);
            vectors.remove(gone.ids());
            after = gone.end();
        } while (!after.isEmpty());
    }

    private List<FieldValue> fill(ArticleBatch batch) throws IOException {
        List<String> lacking = vectors.lacking(batch.ids());
        if (!lacking.isEmpty()) {
            List<MultiGetResponseItem<JsonNode>> found = client.mget(
                            get -> get.index(articles).ids(lacking).sourceIncludes(READ), JsonNode.class)
                    .docs();
            for (MultiGetResponseItem<JsonNode> article : found) {
                if (article.isResult() && article.result().found()) {
                    vectors.store(
                            article.result().id(), meaning(article.result().source()));
                }
            }
        }
        return batch.end();
    }

    private List<float[]> meaning(JsonNode article) {
        List<float[]> passages = new ArrayList<>();
        for (String passage : Passages.of(
                article.path(ArticleField.HEADLINE).asText(""),
                BodyView.of(article.path(ArticleField.BODY).asText("")).text())) {
            giveWay();
            passages.add(model.passage(passage));
        }
        return passages;
    }

    private void giveWay() {
        long end = System.nanoTime() + WAY.toNanos();
        while (busy.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
