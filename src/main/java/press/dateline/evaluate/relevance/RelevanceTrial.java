package press.dateline.evaluate.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.extract.Extractor;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.vectors.VectorIndexing;
import press.dateline.index.write.ArticleWriter;
import press.dateline.ingest.IngestRun;
import press.dateline.ingest.Progress;
import press.dateline.ingest.Report;
import press.dateline.meaning.SentenceModel;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.request.SemanticIndex;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/**
 * How well stories are ranked for questions whose answers people have named, beside plain BM25 on the same stories.
 *
 * <p>Works on indices of its own beside the archive, which closing takes away again, as the next trial does with those of
 * one that was killed.
 */
public final class RelevanceTrial implements AutoCloseable {

    static final String PREFIX = "trial-";

    /** The ranking that the others are measured by. */
    public static final String PLAIN = "plain BM25";

    /** What a reader gets. */
    public static final String TYPED = "as typed";

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final ElasticsearchClient client;
    private final Extractor extractor;
    private final Clock clock;
    private final IndexNames names;
    private final PlainBm25 plain;

    public RelevanceTrial(ElasticsearchClient client, Extractor extractor, Clock clock) throws IOException {
        this.client = client;
        this.extractor = extractor;
        this.clock = clock;
        clearAway(client, clock);
        names = new IndexNames(PREFIX + UUID.randomUUID() + "-");
        new ArticleIndex(client, names, clock).ensure();
        plain = PlainBm25.create(client, names.prefix() + "bm25");
    }

    /** Takes in the articles that are asked for. */
    public Report read(Path articles, Progress progress) {
        ArticleWriter writer = new ArticleWriter(client, names, new AuthorityStore(client, names.authority()), clock);
        Report report = new IngestRun(extractor, writer).run(List.of(articles), progress);
        plain.fill(archive(Optional.empty()), clock.instant());
        return report;
    }

    /** By words alone. */
    public List<RankingRow> words(List<JudgedQuestion> questions) {
        Archive archive = archive(Optional.empty());
        return List.of(
                row(PLAIN, plain::ranking, questions),
                row("BM25F", plain::fielded, questions),
                row("any word", text -> ranking(archive, query(text, Op.ANY)), questions),
                row(TYPED, text -> ranking(archive, query(text, Op.ALL)), questions),
                row("pinned", text -> ranking(archive, query(text, Op.ALL).asOf(afterwards())), questions));
    }

    /** Works out what every story means. */
    public void workOut(SentenceModel model) throws IOException {
        new VectorIndexing(client, names, model, clock).all();
        client.indices().refresh(refresh -> refresh.index(names.meaning()));
    }

    /** By words and by the meaning that was worked out. */
    public List<RankingRow> meaning(SentenceModel model, List<JudgedQuestion> questions) {
        Archive archive = archive(Optional.of(new SemanticIndex(model::question, names.meaning())));
        return List.of(
                row(
                        "any word, meaning",
                        text -> ranking(archive, query(text, Op.ANY).withMeaning(true)),
                        questions),
                row(
                        "as typed, meaning",
                        text -> ranking(archive, query(text, Op.ALL).withMeaning(true)),
                        questions));
    }

    private Instant afterwards() {
        return clock.instant().plus(Duration.ofMinutes(1));
    }

    static SearchQuery query(String text, Op match) {
        return SearchQuery.of(text).withMatch(match);
    }

    private static List<String> ranking(Archive archive, SearchQuery query) {
        List<String> uris = new ArrayList<>();
        archive.each(query, hit -> uris.add(hit.uri()));
        return uris;
    }

    static RankingRow row(String name, Function<String, List<String>> ranking, List<JudgedQuestion> questions) {
        long start = System.nanoTime();
        List<RankedAnswer> answers = Relevance.answers(ranking, questions);
        double millis = (System.nanoTime() - start) / 1e6 / questions.size();
        return new RankingRow(name, Relevance.of(answers), millis, answers);
    }

    private Archive archive(Optional<SemanticIndex> meaning) {
        return new Archive(
                client,
                names.article(),
                ArchiveParts.plain((kind, id) -> Optional.empty())
                        .mentioning(QueryEntities.of(AuthorityFile.carried()))
                        .withMeaning(meaning));
    }

    @Override
    public void close() throws IOException {
        delete(client, names.prefix() + "*", Long.MAX_VALUE);
    }

    private static void clearAway(ElasticsearchClient client, Clock clock) throws IOException {
        delete(client, PREFIX + "*", clock.instant().minus(FORGOTTEN).toEpochMilli());
    }

    private static void delete(ElasticsearchClient client, String indices, long madeBefore) throws IOException {
        List<String> found =
                client
                        .indices()
                        .getSettings(get -> get.index(indices).allowNoIndices(true))
                        .result()
                        .entrySet()
                        .stream()
                        .filter(index -> index.getValue().settings().index().creationDate() < madeBefore)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!found.isEmpty()) {
            client.indices().delete(delete -> delete.index(found));
        }
    }
}
