package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.vectors.VectorIndexing;
import press.dateline.meaning.SentenceModel;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.request.SemanticIndex;
import press.dateline.search.state.SearchQuery;

/** What searching by meaning costs: working out what articles mean, and asking for it, against words alone. */
final class Meant {

    /** A round; some five a second are worked out. */
    private static final int ARTICLES = 30;

    private static final int QUESTIONS = 60;

    private final Effort effort;
    private final Shop shop;
    private final ElasticsearchClient client;
    private final SentenceModel model = new SentenceModel();

    Meant(Effort effort, Shop shop, BenchEngine engine) {
        this.effort = effort;
        this.shop = shop;
        this.client = engine.client();
    }

    void measure(Table table, List<Stored> articles) throws IOException {
        IndexNames names = new IndexNames("meant-");
        new ArticleIndex(client, names, Clock.systemUTC()).ensure();
        List<SearchQuery> questions = Questions.of(articles, QUESTIONS);
        Archive archive = archive(names);
        Series filled = new Series();
        Series raw = new Series();
        Series meant = new Series();
        Series worded = new Series();
        model.passage("The first takes longer.");
        Rounds rounds = new Rounds(Math.min(effort.ingestRounds(), articles.size() / ARTICLES), shop, Effort.MEANING);
        while (rounds.next()) {
            shop.say("Meaning: round " + (rounds.number() + 1));
            List<Stored> some = articles.subList(rounds.number() * ARTICLES, (rounds.number() + 1) * ARTICLES);
            raw.add(ARTICLES / seconds(() -> Stored.write(client, names.article(), some)));
            filled.add(ARTICLES / seconds(() -> new VectorIndexing(client, names, model, Clock.systemUTC()).all()));
            client.indices().refresh(refresh -> refresh.index(names.meaning()));
            // Each asked once before it counts.
            ask(archive, questions, true);
            ask(archive, questions, false);
            worded.add(ask(archive, questions, false));
            meant.add(ask(archive, questions, true));
        }
        table.faster(
                "Working out what articles mean, articles a second",
                filled,
                raw,
                "%,.1f",
                "bulk indexing of the finished documents");
        table.more(
                "A search that also goes by meaning, 1 client, median",
                meant,
                worded,
                "%.1f ms",
                "the same by words alone",
                "time");
    }

    private static double ask(Archive archive, List<SearchQuery> questions, boolean meaning) {
        double[] times = questions.stream()
                .mapToDouble(question -> {
                    long began = System.nanoTime();
                    archive.search(question.withMeaning(meaning));
                    return (System.nanoTime() - began) / 1e6;
                })
                .toArray();
        Arrays.sort(times);
        return Series.quantile(times, 0.5);
    }

    private Archive archive(IndexNames names) {
        return new Archive(
                client,
                names.article(),
                ArchiveParts.plain((kind, id) -> Optional.empty())
                        .mentioning(QueryEntities.of(AuthorityFile.carried()))
                        .withMeaning(Optional.of(new SemanticIndex(model::question, names.meaning()))));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
