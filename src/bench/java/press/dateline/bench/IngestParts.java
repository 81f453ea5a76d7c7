package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.rebuild.ArticleRebuild;
import press.dateline.index.schema.IndexNames;
import press.dateline.ingest.Report;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.files.ArticleFile;

/**
 * {@code bin/bench ingest}: taking in end to end against the larger of its two parts alone, extraction and bulk indexing, on
 * the same cores; and a rebuild that only changes the mapping against bulk indexing.
 */
final class IngestParts {

    private final Effort effort;
    private final Shop shop;
    private final Sample sample;
    private final ElasticsearchClient client;
    private final BenchArchives archives;
    private final Extractor extractor = Extractor.load();
    private final List<Stored> all = new ArrayList<>();

    IngestParts(Effort effort, Shop shop, Sample sample, BenchEngine engine) {
        this.effort = effort;
        this.shop = shop;
        this.sample = sample;
        this.client = engine.client();
        this.archives = new BenchArchives(client);
    }

    /** How long each took with the same articles. */
    private record Took(int articles, Duration whole, Duration extraction, Duration bulk) {

        double times() {
            return seconds(whole) / Math.max(seconds(extraction), seconds(bulk));
        }

        double rate(Duration each) {
            return articles / seconds(each);
        }

        private static double seconds(Duration each) {
            return each.toNanos() / 1e9;
        }
    }

    String measure() throws IOException {
        shop.say("Ingest: warming up");
        // A whole round: the engine's own compiler is busy through its first thousands of documents, which raw bulk
        // then has free.
        round("warm-", effort.ingestRounds() * effort.articles(), effort.articles());
        all.clear();
        List<Took> rounds = new ArrayList<>();
        Rounds counted = new Rounds(effort.ingestRounds(), shop, Effort.PARTS);
        while (counted.next()) {
            shop.say("Ingest: round " + (counted.number() + 1));
            rounds.add(round("round-", counted.number() * effort.articles(), effort.articles()));
        }
        return table(rounds) + rebuild();
    }

    /** All that was taken in together: an archive of a thousand is mostly the making of an index. */
    private String rebuild() throws IOException {
        shop.say("Rebuild of the mapping");
        IndexNames names = archives.fresh("whole-");
        long began = System.nanoTime();
        Stored.write(client, names.article(), all);
        Duration bulk = since(began);
        AuthorityStore authority = new AuthorityStore(client, names.authority());
        began = System.nanoTime();
        long kept = ArticleRebuild.ofMapping(client, names, authority, Clock.systemUTC())
                .run(done -> {});
        Duration rebuild = since(began);
        archives.drop(names);
        return "Rebuild of the mapping of %,d articles: %,.0f/s, %.0f %% of bulk indexing alone, %,.0f/s (goal 80 %%).%n"
                .formatted(
                        kept,
                        kept / Took.seconds(rebuild),
                        100 * Took.seconds(bulk) / Took.seconds(rebuild),
                        kept / Took.seconds(bulk));
    }

    private Took round(String prefix, int start, int count) throws IOException {
        Path file = Files.write(shop.folder().resolve("ingest.jsonl"), sample.slice(start, count));
        IndexNames ours = archives.fresh("dateline-" + prefix);
        Report report = archives.ingest(extractor, ours, file);

        List<Article> articles = articles(file);
        long began = System.nanoTime();
        // Counted one by one: a stream that only knows how many there are extracts nothing.
        long found = articles.parallelStream()
                .filter(each -> !extractor.extract(each).equals(Extraction.NOTHING))
                .count();
        Duration extraction = since(began);

        List<Stored> finished = Stored.read(client, ours.article(), "id");
        IndexNames theirs = archives.fresh("raw-" + prefix);
        began = System.nanoTime();
        Stored.write(client, theirs.article(), finished);
        Duration bulk = since(began);
        archives.drop(theirs);
        if (report.failed() > 0 || found == 0) {
            throw new IllegalStateException("Not all of the articles came through:\n" + report);
        }
        all.addAll(finished);
        archives.drop(ours);
        return new Took(finished.size(), report.took(), extraction, bulk);
    }

    private static List<Article> articles(Path file) {
        List<Article> articles = new ArrayList<>();
        new ArticleFile(
                        new Intake() {
                            @Override
                            public void article(Origin origin, Incoming incoming) {
                                articles.add(incoming.article());
                            }

                            @Override
                            public void failure(Failure failure) {
                                throw new IllegalStateException(failure.toString());
                            }
                        },
                        bytes -> {})
                .read(file);
        return articles;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String table(List<Took> rounds) {
        StringBuilder table = new StringBuilder(
                "| round | articles | end to end | extraction alone | bulk alone | times the larger |\n|---|---|---|---|---|---|\n");
        for (Took each : rounds) {
            table.append("| %d | %,d | %,.0f/s | %,.0f/s | %,.0f/s | %.2f |%n"
                    .formatted(
                            rounds.indexOf(each) + 1,
                            each.articles(),
                            each.rate(each.whole()),
                            each.rate(each.extraction()),
                            each.rate(each.bulk()),
                            each.times()));
        }
        return table.append("%nMedian: end to end %.2f times the larger part (goal 1.35).%n"
                        .formatted(median(rounds.stream()
                                .mapToDouble(Took::times)
                                .sorted()
                                .toArray())))
                .toString();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
