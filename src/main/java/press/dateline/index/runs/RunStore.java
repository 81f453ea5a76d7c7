package press.dateline.index.runs;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;

/** Keeps the record of what came in, in Elasticsearch, beside the articles that it is about. */
public final class RunStore {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_SOURCES = 1_000;

    private final ElasticsearchClient client;
    private final IndexNames names;

    public RunStore(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /** Writes a run down as it stands now; {@code visible} waits until pages show it. */
    public void put(Run run, boolean visible) {
        ask(() -> client.index(index -> index.index(names.incoming())
                .id("run-" + run.id())
                .document(RunDocument.of(run))
                .refresh(visible ? Refresh.True : Refresh.False)));
    }

    /** The runs that began last, the last first. */
    public List<Run> last(int most) {
        return found(kind(RunDocument.RUN), most, "started").stream()
                .map(RunStore::run)
                .toList();
    }

    public Optional<Run> find(String id) {
        return get("run-" + id).map(source -> RunDocument.run(id, source));
    }

    private static Run run(Hit<JsonNode> hit) {
        return RunDocument.run(hit.id().substring("run-".length()), hit.source());
    }

    /** Notes which articles a received file held. */
    public void link(Delivery delivery, Collection<String> articles) {
        send(List.of(
                put("delivery-" + delivery.digest(), RunDocument.of(delivery)),
                put(
                        "link-" + UUID.randomUUID(),
                        Map.of("kind", RunDocument.LINK, "digest", delivery.digest(), "articles", articles))));
    }

    /** Notes a received file whose articles could not be taken in. */
    public void put(Delivery delivery) {
        send(List.of(put("delivery-" + delivery.digest(), RunDocument.of(delivery))));
    }

    /** The received files that held one of these articles, the last first. */
    public List<Delivery> holding(Collection<String> articles) {
        List<FieldValue> digests = found(terms("articles", articles), MOST_FILES, "digest").stream()
                .map(hit -> FieldValue.of(hit.source().path("digest").asText()))
                .distinct()
                .toList();
        return digests.isEmpty()
                ? List.of()
                : deliveries(Query.of(query -> query.bool(bool -> bool.filter(kind(RunDocument.DELIVERY))
                        .filter(digest ->
                                digest.terms(terms -> terms.field("digest").terms(of -> of.value(digests)))))));
    }

    public Optional<Delivery> delivery(String digest) {
        return get("delivery-" + digest).map(RunDocument::delivery);
    }

    private List<Delivery> deliveries(Query which) {
        return found(which, MOST_FILES, "received").stream()
                .map(hit -> RunDocument.delivery(hit.source()))
                .toList();
    }

    /** Forgets a received file that is not kept any more. */
    public void forget(String digest) {
        List<BulkOperation> gone = found(terms("digest", List.of(digest)), 10_000, "digest").stream()
                .map(hit -> BulkOperation.of(operation -> operation.delete(delete -> delete.id(hit.id()))))
                .toList();
        send(gone);
    }

    /** How many received files are kept and the bytes that they take. */
    public Kept kept() {
        var sum = ask(() -> see().search(
                        search -> search.index(names.incoming())
                                .size(0)
                                .trackTotalHits(track -> track.enabled(true))
                                .query(kind(RunDocument.DELIVERY))
                                .aggregations("stored", Aggregation.of(by -> by.sum(of -> of.field("stored")))),
                        JsonNode.class));
        return new Kept(
                sum.hits().total().value(),
                Math.round(Aggregates.named(sum.aggregations(), "stored").sum().value()));
    }

    /** So many files in so many bytes. */
    public record Kept(long files, long bytes) {}

    /** Notes files that were read to their end. */
    public void read(List<FileRead> files) {
        send(files.stream()
                .map(each -> put(id(each.path()), RunDocument.of(each)))
                .toList());
    }

    /** The file as it was when it was last read to its end. */
    public Optional<FileRead> read(String path) {
        return get(id(path)).map(source -> RunDocument.file(path, source));
    }

    /** A document by its id, which the engine gives as it was last written: nothing needs to be refreshed for it. */
    private Optional<JsonNode> get(String id) {
        var found = ask(() -> client.get(get -> get.index(names.incoming()).id(id), JsonNode.class));
        return found.found() ? Optional.of(found.source()) : Optional.empty();
    }

    private static String id(String path) {
        return "file-" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }

    /** Those that sent something last come first. */
    public List<SourceReceipt> sources(int most) {
        Aggregation last = Aggregation.of(
                by -> by.terms(terms -> terms.field(ArticleField.SOURCE).size(MOST_SOURCES))
                        .aggregations("last", max -> max.max(of -> of.field(ArticleField.RECEIVED))));
        var counted = ask(() -> client.search(
                search -> search.index(names.article()).size(0).aggregations("source", last), JsonNode.class));
        return Aggregates.named(counted.aggregations(), "source").sterms().buckets().array().stream()
                .map(bucket -> new SourceReceipt(
                        bucket.key().stringValue(),
                        Instant.ofEpochMilli((long) Aggregates.named(bucket.aggregations(), "last")
                                .max()
                                .value()),
                        bucket.docCount()))
                .sorted(Comparator.comparing(SourceReceipt::last).reversed())
                .limit(most)
                .toList();
    }

    /** The engine, which shows its searches all that was written down until now. */
    private ElasticsearchClient see() throws IOException {
        client.indices().refresh(refresh -> refresh.index(names.incoming()));
        return client;
    }

    private List<Hit<JsonNode>> found(Query which, int most, String order) {
        return ask(() -> {
            return see().search(
                            search -> search.index(names.incoming())
                                    .size(most)
                                    .query(which)
                                    .sort(sort ->
                                            sort.field(by -> by.field(order).order(SortOrder.Desc))),
                            JsonNode.class)
                    .hits()
                    .hits();
        });
    }

    private static Query kind(String kind) {
        return Query.of(query -> query.term(term -> term.field("kind").value(kind)));
    }

    private static Query terms(String field, Collection<String> values) {
        List<FieldValue> of = values.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(all -> all.value(of))));
    }

    private static BulkOperation put(String id, Map<String, Object> document) {
        return BulkOperation.of(
                operation -> operation.index(index -> index.id(id).document(document)));
    }

    private void send(List<BulkOperation> operations) {
        if (!operations.isEmpty()) {
            ask(() -> client.bulk(bulk -> bulk.index(names.incoming()).operations(operations)));
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailable(
                    "The record of what came in cannot be read or written just now: " + e.getMessage(), e);
        }
    }
}
