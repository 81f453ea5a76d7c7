package press.dateline.index.runs;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.IndexSettingBlocks;
import co.elastic.clients.elasticsearch.indices.IndexState;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.StorageFull;

/** Keeps the record of what came in, in Elasticsearch, beside the articles that it is about. */
public final class RunStore {

    private static final int MOST_SOURCES = 1_000;

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final RunIndex index;

    public RunStore(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
        this.index = new RunIndex(client, names.incoming());
    }

    /** The received files, of the same record. */
    public ReceivedFiles received() {
        return new ReceivedFiles(index);
    }

    /** Writes a run down as it stands now; {@code visible} waits until pages show it. */
    public void put(Run run, boolean visible) {
        RunIndex.ask(() -> client.index(put -> put.index(index.name())
                .requireAlias(true)
                .id("run-" + run.id())
                .document(RunDocument.of(run))
                .refresh(visible ? Refresh.True : Refresh.False)));
    }

    /** The runs that began last, the last first. */
    public List<Run> last(int most) {
        return index.found(RunIndex.kind(RunDocument.RUN), most, "started").stream()
                .map(RunStore::run)
                .toList();
    }

    public Optional<Run> find(String id) {
        return index.get("run-" + id).map(source -> RunDocument.run(id, source));
    }

    private static Run run(Hit<JsonNode> hit) {
        return RunDocument.run(hit.id().substring("run-".length()), hit.source());
    }

    /** Why nothing can be stored just now, in words; nothing where it can. */
    public Optional<String> trouble() {
        var settings = RunIndex.ask(
                () -> client.indices().getSettings(get -> get.index(names.article(), names.incoming(), names.withheld())
                        .name("index.blocks.*")
                        .flatSettings(false)));
        return settings.result().values().stream()
                .map(IndexState::settings)
                .flatMap(Stream::ofNullable)
                .map(all -> all.index() == null ? all.blocks() : all.index().blocks())
                .flatMap(Stream::ofNullable)
                .map(RunStore::blocked)
                .filter(StorageFull::isMeantBy)
                .findFirst()
                .map(StorageFull::inWords);
    }

    /** As Elasticsearch says it to whoever writes. */
    private static String blocked(IndexSettingBlocks blocks) {
        if (Boolean.TRUE.equals(blocks.readOnlyAllowDelete())) {
            return "read-only-allow-delete";
        }
        return Boolean.TRUE.equals(blocks.readOnly()) ? "FORBIDDEN/5/" : "";
    }

    /** Those that sent something last come first. */
    public List<SourceReceipt> sources(int most) {
        Aggregation last = Aggregation.of(
                by -> by.terms(terms -> terms.field(ArticleField.SOURCE).size(MOST_SOURCES))
                        .aggregations("last", max -> max.max(of -> of.field(ArticleField.RECEIVED))));
        var counted = RunIndex.ask(() -> client.search(
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
}
