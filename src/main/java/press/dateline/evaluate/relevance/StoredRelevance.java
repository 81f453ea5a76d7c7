package press.dateline.evaluate.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import press.dateline.search.Archive;
import press.dateline.search.answer.Hit;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/**
 * How well the archive as it is answers questions about its own stories, beside plain BM25 on the same stories.
 *
 * <p>Nothing is taken in, so it is quick to repeat: plain BM25 keeps an index of its own, made again when there are more or
 * fewer articles and taken away by a {@link RelevanceTrial} of a later day. Only the first twenty hits are read.
 */
public final class StoredRelevance {

    private static final int READ = 20;

    private final ElasticsearchClient client;
    private final Archive archive;
    private final String index;
    private final PlainBm25 plain;

    /** {@code prefix} is what the archive's indices are called by before their names. */
    public StoredRelevance(ElasticsearchClient client, Archive archive, String prefix) {
        this.client = client;
        this.archive = archive;
        this.index = RelevanceTrial.PREFIX + prefix + "stored-fields";
        this.plain = new PlainBm25(client, index);
    }

    /** Sees to plain BM25 having all that the archive has at {@code now}; answers how many articles that is. */
    public long prepare(Instant now) throws IOException {
        long articles = archive.articles(SearchQuery.EVERYTHING).total();
        if (count() != articles) {
            forget();
            PlainBm25.create(client, index).fill(archive, now);
        }
        return articles;
    }

    /** Takes the index of plain BM25 away again. */
    void forget() throws IOException {
        client.indices().delete(delete -> delete.index(index).ignoreUnavailable(true));
    }

    private long count() throws IOException {
        return client.indices().exists(exists -> exists.index(index)).value()
                ? client.count(count -> count.index(index)).count()
                : -1;
    }

    public List<RankingRow> words(List<JudgedQuestion> questions, Instant now) {
        return List.of(
                RelevanceTrial.row(RelevanceTrial.PLAIN, text -> plain.ranking(text, READ), questions),
                RelevanceTrial.row("BM25F", text -> plain.fielded(text, READ), questions),
                RelevanceTrial.row("any word", text -> ranking(RelevanceTrial.query(text, Op.ANY)), questions),
                RelevanceTrial.row(
                        RelevanceTrial.TYPED, text -> ranking(RelevanceTrial.query(text, Op.ALL)), questions),
                RelevanceTrial.row(
                        "pinned",
                        text -> ranking(RelevanceTrial.query(text, Op.ALL).asOf(now)),
                        questions));
    }

    /** What a reader gets: a story once, however many copies of it there are. */
    private List<String> ranking(SearchQuery query) {
        return archive.search(query.withSize(READ)).hits().stream()
                .map(Hit::uri)
                .toList();
    }
}
