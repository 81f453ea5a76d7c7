package press.dateline.index.runs;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.dateline.index.schema.Aggregates;

/** Which received files are kept, which articles each of them held, and which files were read to their end. */
public final class ReceivedFiles {

    private static final int MOST_FILES = 1_000;
    private static final int AT_ONCE = 10_000;

    private final RunIndex index;

    ReceivedFiles(RunIndex index) {
        this.index = index;
    }

    /**
     * Notes which articles a received file holds; to be called before these are stored, so that whoever has to erase one
     * finds the file whenever the program was killed.
     */
    public void link(Delivery delivery, Collection<String> articles) {
        index.send(List.of(
                RunIndex.put(deliveryId(delivery.digest()), RunDocument.of(delivery)),
                RunIndex.put(
                        "link-" + UUID.randomUUID(),
                        Map.of("kind", RunDocument.LINK, "digest", delivery.digest(), "articles", articles))));
    }

    /** Notes a received file of which nothing is stored yet, or could not be. */
    public void put(Delivery delivery) {
        index.send(List.of(RunIndex.put(deliveryId(delivery.digest()), RunDocument.of(delivery))));
    }

    /** The received files that held one of these articles, the last first. */
    public List<Delivery> holding(Collection<String> articles) {
        List<String> digests = index.found(RunIndex.terms("articles", articles), MOST_FILES, "digest").stream()
                .map(ReceivedFiles::digest)
                .distinct()
                .toList();
        return digests.isEmpty()
                ? List.of()
                : index.found(deliveries(digests), MOST_FILES, "received").stream()
                        .map(hit -> RunDocument.delivery(hit.source()))
                        .toList();
    }

    public Optional<Delivery> delivery(String digest) {
        return index.get(deliveryId(digest)).map(RunDocument::delivery);
    }

    /** Those of these that are kept. */
    public Set<String> known(Collection<String> digests) {
        return digests.isEmpty()
                ? Set.of()
                : index.found(deliveries(digests), AT_ONCE, "digest").stream()
                        .map(ReceivedFiles::digest)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /** Forgets a received file that is not kept any more. */
    public void forget(String digest) {
        List<Hit<JsonNode>> noted;
        do {
            noted = index.found(RunIndex.terms("digest", List.of(digest)), AT_ONCE, "digest");
            index.send(noted.stream()
                    .map(hit -> BulkOperation.of(operation -> operation.delete(delete -> delete.id(hit.id()))))
                    .toList());
        } while (noted.size() == AT_ONCE);
    }

    /** How many received files are kept and the bytes that they take. */
    public Kept kept() {
        var sum = RunIndex.ask(() -> index.see()
                .search(
                        search -> search.index(index.name())
                                .size(0)
                                .trackTotalHits(track -> track.enabled(true))
                                .query(RunIndex.kind(RunDocument.DELIVERY))
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
        index.send(files.stream()
                .map(each -> RunIndex.put(id(each.path()), RunDocument.of(each)))
                .toList());
    }

    /** The file as it was when it was last read to its end. */
    public Optional<FileRead> read(String path) {
        return index.get(id(path)).map(source -> RunDocument.file(path, source));
    }

    private static String digest(Hit<JsonNode> hit) {
        return hit.source().path("digest").asText();
    }

    private static Query deliveries(Collection<String> digests) {
        return Query.of(query -> query.bool(
                bool -> bool.filter(RunIndex.kind(RunDocument.DELIVERY)).filter(RunIndex.terms("digest", digests))));
    }

    private static String deliveryId(String digest) {
        return "delivery-" + digest;
    }

    private static String id(String path) {
        return "file-" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }
}
