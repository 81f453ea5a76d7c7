package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.StorageFull;

/**
 * Sends operations to one index and waits while it cannot take them: busy, blocked by a rebuild's last step, or gone for
 * a moment.
 */
public final class Bulk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A disk that is full is so for longer; who asked should know soon. */
    private static final Duration BRIEF = Duration.ofSeconds(2);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final int GONE = 404;

    private final ElasticsearchClient client;
    private final String index;

    /** Elasticsearch would make an index of the name of an alias that is gone, which then stands in its way. */
    private final boolean alias;

    public Bulk(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
        this.alias = !IndexNames.isVersion(index);
    }

    /** Writes all of these; throws where even one of them is refused for good. */
    public void sendAll(List<BulkOperation> operations) throws IOException {
        sendAll(operations, OptionalInt.empty());
    }

    /** The same, but for documents that are gone by now. */
    public void sendToPresent(List<BulkOperation> operations) throws IOException {
        sendAll(operations, OptionalInt.of(GONE));
    }

    private void sendAll(List<BulkOperation> operations, OptionalInt passedOver) throws IOException {
        for (BulkResponseItem answer : send(operations)) {
            if (answer.error() != null && !OptionalInt.of(answer.status()).equals(passedOver)) {
                throw new IOException(answer.error().reason());
            }
        }
    }

    /** The answers in the order of the operations; a refusal that waiting will not mend is an answer too. */
    public List<BulkResponseItem> send(List<BulkOperation> operations) {
        List<BulkResponseItem> answers = new ArrayList<>();
        operations.forEach(operation -> answers.add(null));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            open.add(i);
        }
        long begun = System.nanoTime();
        long deadline = begun + PATIENCE.toNanos();
        Duration pause = FIRST_PAUSE;
        while (!open.isEmpty()) {
            String refusal = attempt(operations, open, answers, deadline);
            if (open.isEmpty()) {
                break;
            }
            if (StorageFull.isMeantBy(refusal) && System.nanoTime() > begun + BRIEF.toNanos()) {
                throw new StorageFull(StorageFull.inWords(refusal), null);
            }
            if (System.nanoTime() > deadline) {
                throw new IndexUnavailable("Elasticsearch takes no articles: " + refusal, null);
            }
            pause = pause(pause);
        }
        return answers;
    }

    /** Sends what is still open, takes what was answered off that list, and says why the rest was refused. */
    private String attempt(
            List<BulkOperation> operations, List<Integer> open, List<BulkResponseItem> answers, long deadline) {
        try {
            List<BulkOperation> sent = open.stream().map(operations::get).toList();
            List<BulkResponseItem> items = client.bulk(
                            bulk -> bulk.index(index).requireAlias(alias).operations(sent))
                    .items();
            List<Integer> still = new ArrayList<>();
            String refusal = "";
            for (int i = 0; i < items.size(); i++) {
                if (passes(items.get(i).status())) {
                    still.add(open.get(i));
                    refusal = items.get(i).error() == null
                            ? ""
                            : items.get(i).error().reason();
                } else if (IndexUnavailable.isGone(items.get(i).error())) {
                    throw IndexUnavailable.gone(index, null);
                } else {
                    answers.set(open.get(i), items.get(i));
                }
            }
            open.clear();
            open.addAll(still);
            return refusal;
        } catch (ElasticsearchException e) {
            if (passes(e.status())) {
                return e.error().reason();
            }
            throw e;
        } catch (IOException e) {
            if (System.nanoTime() > deadline) {
                throw new IndexUnavailable("Elasticsearch cannot be reached any more: " + e.getMessage(), e);
            }
            return e.getMessage();
        }
    }

    /** Whether a refusal goes away by waiting: too busy, blocked for writing, or not up. */
    private static boolean passes(int status) {
        return status == 429 || status == 403 || status == 503;
    }

    private static Duration pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable("Interrupted while waiting for Elasticsearch", e);
        }
        Duration next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }
}
