package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import press.dateline.extract.Extractor;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexNames;
import press.dateline.ingest.Report;

/** The second part: from a file of articles to an archive that can be searched, against bulk indexing of the result. */
final class Ingesting {

    private final Effort effort;
    private final Shop shop;
    private final Sample sample;
    private final ElasticsearchClient client;
    private final BenchArchives archives;
    private final Extractor extractor = Extractor.load();
    private final List<Stored> articles = new ArrayList<>();
    private final List<Stored> authority = new ArrayList<>();

    Ingesting(Effort effort, Shop shop, Sample sample, BenchEngine engine) {
        this.effort = effort;
        this.shop = shop;
        this.sample = sample;
        this.client = engine.client();
        this.archives = new BenchArchives(client);
    }

    void measure(Table table) throws IOException {
        Series whole = new Series();
        Series raw = new Series();
        shop.say("Ingest: warming up");
        round("warm-", effort.ingestRounds() * effort.articles(), effort.articles() / 4, new Series(), new Series());
        articles.clear();
        authority.clear();
        Rounds rounds = new Rounds(effort.ingestRounds(), shop, Effort.INGEST);
        while (rounds.next()) {
            shop.say("Ingest: round " + (rounds.number() + 1));
            round("round-", rounds.number() * effort.articles(), effort.articles(), whole, raw);
        }
        table.faster(
                "Ingest (reading, extraction, indexing) on all cores, articles a second",
                whole,
                raw,
                "%,.0f",
                "bulk indexing of the finished documents");
    }

    /** Puts all that was ingested into the archive that a Dateline without a prefix serves. */
    long fill() throws IOException {
        IndexNames names = new IndexNames("");
        new ArticleIndex(client, names, Clock.systemUTC()).ensure();
        Stored.write(client, names.article(), articles);
        Stored.write(client, names.authority(), authority);
        return client.count(count -> count.index(names.article())).count();
    }

    List<Stored> articles() {
        return articles;
    }

    private void round(String prefix, int start, int count, Series whole, Series raw) throws IOException {
        Path file = Files.write(shop.folder().resolve("ingest.jsonl"), sample.slice(start, count));
        IndexNames ours = archives.fresh("dateline-" + prefix);
        Report report = archives.ingest(extractor, ours, file);
        whole.add(report.fresh() / (report.took().toNanos() / 1e9));
        if (report.failed() > 0) {
            throw new IllegalStateException("Ingest failed for some of the articles:\n" + report);
        }
        List<Stored> finished = Stored.read(client, ours.article(), "id");
        articles.addAll(finished);
        authority.addAll(Stored.read(client, ours.authority(), "kind", "id"));
        archives.drop(ours);

        IndexNames theirs = archives.fresh("raw-" + prefix);
        long began = System.nanoTime();
        Stored.write(client, theirs.article(), finished);
        raw.add(finished.size() / ((System.nanoTime() - began) / 1e9));
        archives.drop(theirs);
    }
}
