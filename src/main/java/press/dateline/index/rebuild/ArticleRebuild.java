package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Found;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexDescriptions;
import press.dateline.index.schema.IndexLayout;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.MappingVersion;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.write.Bulk;
import press.dateline.index.write.IndexCopy;
import press.dateline.index.write.Removal;

/**
 * Extracts every stored article anew into a new index and puts that in the place of the old one; or copies what is stored,
 * where only the mapping is another.
 */
public final class ArticleRebuild {

    private static final int BATCH = 200;
    private static final Time KEEP = Time.of(time -> time.time("5m"));

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final AuthorityStore authority;
    private final Optional<Extractor> extractor;
    private final Clock clock;
    private final IndexLayout layout;

    public ArticleRebuild(
            ElasticsearchClient client, IndexNames names, AuthorityStore authority, Extractor extractor, Clock clock) {
        this(client, names, authority, Optional.of(extractor), clock, IndexLayout.PLAIN);
    }

    private ArticleRebuild(
            ElasticsearchClient client,
            IndexNames names,
            AuthorityStore authority,
            Optional<Extractor> extractor,
            Clock clock,
            IndexLayout layout) {
        this.client = client;
        this.names = names;
        this.authority = authority;
        this.extractor = extractor;
        this.clock = clock;
        this.layout = layout;
    }

    /** One that leaves what was found in the articles as it is. */
    public static ArticleRebuild ofMapping(
            ElasticsearchClient client, IndexNames names, AuthorityStore authority, Clock clock) {
        return new ArticleRebuild(client, names, authority, Optional.empty(), clock, IndexLayout.PLAIN);
    }

    /** The same into an index that lies so on its cluster. */
    public ArticleRebuild laidOut(IndexLayout other) {
        return new ArticleRebuild(client, names, authority, extractor, clock, other);
    }

    /**
     * Rebuilds, telling {@code progress} how many articles are done after each batch.
     *
     * @return how many articles the new index holds
     */
    public long run(Consumer<Long> progress) {
        try (Rebuild rebuild = Rebuild.begin(client, names, clock, layout)) {
            boolean told = tellsStories(rebuild.source());
            if (!told && extractor.isEmpty()) {
                throw new IllegalStateException(
                        "An earlier Dateline made this archive, whose articles do not say which story"
                                + " they tell; rebuild it without --mapping-only. The archive stays as it was.");
            }
            WritesSince begun = WritesSince.now(client, rebuild.source());
            copy(rebuild, told, Query.of(query -> query.matchAll(all -> all)), progress);
            rebuild.holdWriters();
            copy(rebuild, told, begun.query(), done -> {});
            // Withdrawn while it ran; what is gone from the archive must not come back with its copy.
            new Removal(client, names, clock).from(rebuild.target());
            if (!marksStories(rebuild.source())) {
                new UnmarkedStories(client, rebuild.target()).mark();
            }
            long copied = checkComplete(rebuild);
            rebuild.commit();
            return copied;
        } catch (IOException | CompletionException e) {
            throw IndexUnavailable.unreachable(e);
        }
    }

    /** Whether every article says which story it tells; an earlier Dateline did not, and a few that do are no use. */
    private boolean tellsStories(String source) throws IOException {
        // What was written a moment ago counts, too.
        client.indices().refresh(refresh -> refresh.index(source));
        return client.count(count -> count.index(source)
                                .query(query -> query.bool(bool ->
                                        bool.mustNot(none -> none.exists(exists -> exists.field(ArticleField.STORY))))))
                        .count()
                == 0;
    }

    /** Whether articles that tell a story of others say so; an earlier Dateline did not. */
    private boolean marksStories(String source) throws IOException {
        return IndexDescriptions.of(client, source).values().stream()
                .allMatch(index -> MappingVersion.of(index) >= Rebuild.SCHEMA);
    }

    private void copy(Rebuild rebuild, boolean told, Query which, Consumer<Long> progress) throws IOException {
        if (extractor.isEmpty() && marksStories(rebuild.source())) {
            new IndexCopy(client, rebuild.source(), rebuild.target()).run(which, done -> {
                rebuild.sign();
                progress.accept(done);
            });
        } else {
            writeAnew(rebuild, told, which, progress);
        }
    }

    private void writeAnew(Rebuild rebuild, boolean told, Query which, Consumer<Long> progress) throws IOException {
        String view = client.openPointInTime(
                        open -> open.index(rebuild.source()).keepAlive(KEEP))
                .id();
        try {
            long done = 0;
            SearchResponse<JsonNode> page = page(view, which, List.of());
            while (!page.hits().hits().isEmpty()) {
                List<Hit<JsonNode>> hits = page.hits().hits();
                List<FieldValue> last = hits.get(hits.size() - 1).sort();
                // While these are written: reading takes a third of the time.
                CompletableFuture<SearchResponse<JsonNode>> next =
                        CompletableFuture.supplyAsync(() -> nextPage(view, which, last));
                write(rebuild, hits, told);
                rebuild.sign();
                done += hits.size();
                progress.accept(done);
                page = next.join();
            }
        } finally {
            client.closePointInTime(close -> close.id(view));
        }
    }

    private SearchResponse<JsonNode> nextPage(String view, Query which, List<FieldValue> after) {
        try {
            return page(view, which, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchResponse<JsonNode> page(String view, Query which, List<FieldValue> after) throws IOException {
        return client.search(
                search -> {
                    search.pit(pit -> pit.id(view).keepAlive(KEEP))
                            .size(BATCH)
                            .query(which)
                            .trackTotalHits(track -> track.enabled(false))
                            // As they came in: what came first is what the others are copies of.
                            .sort(SortOptions.of(sort -> sort.field(field -> field.field(ArticleField.RECEIVED))))
                            .sort(SortOptions.of(sort -> sort.field(field -> field.field("_shard_doc"))));
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                JsonNode.class);
    }

    private void write(Rebuild rebuild, List<Hit<JsonNode>> hits, boolean told) throws IOException {
        if (extractor.isEmpty()) {
            store(rebuild, hits.stream().map(Renewed::asItIs).toList());
            return;
        }
        Map<String, StoryGrouping.Told> stories = told ? Map.of() : stories(rebuild.target(), hits);
        List<Renewed> renewed = hits.parallelStream()
                .map(hit -> Renewed.of(hit, stories.get(hit.id()), extractor.get()))
                .toList();
        authority.remember(renewed.stream()
                .flatMap(each -> each.extraction().all())
                .map(Found::entity)
                .toList());
        store(rebuild, renewed.stream().map(Renewed::operation).toList());
    }

    private void store(Rebuild rebuild, List<BulkOperation> operations) {
        for (BulkResponseItem answer : new Bulk(client, rebuild.target()).send(operations)) {
            if (answer.error() != null) {
                throw new IllegalStateException("Article " + answer.id() + " could not be stored again ("
                        + answer.error().reason() + "). The archive stays as it was.");
            }
        }
    }

    private Map<String, StoryGrouping.Told> stories(String target, List<Hit<JsonNode>> hits) throws IOException {
        client.indices().refresh(refresh -> refresh.index(target));
        List<Article> articles =
                hits.stream().map(hit -> StoredDocument.article(hit.source())).toList();
        StoryGrouping sameStory = new StoryGrouping(client, target);
        return sameStory.of(articles, sameStory.versions(articles)).told();
    }

    private long checkComplete(Rebuild rebuild) throws IOException {
        client.indices().refresh(refresh -> refresh.index(rebuild.target()));
        long before = client.count(count -> count.index(rebuild.source())).count()
                - new Removal(client, names, clock).left(rebuild.source());
        long after = client.count(count -> count.index(rebuild.target())).count();
        if (before != after) {
            throw new IllegalStateException("The rebuilt index holds " + after + " of " + before
                    + " articles. The archive stays as it was; please try again.");
        }
        return after;
    }
}
