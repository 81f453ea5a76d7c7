package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import press.dateline.extract.Extractor;
import press.dateline.index.schema.IndexNames;
import press.dateline.ingest.Report;

/** Takes one article into a large archive, waits until it is found, and takes it out again. */
final class OneMore {

    private static final String WORD = "zanzibaritic";

    private final ElasticsearchClient client;
    private final BenchArchives archives;
    private final Path folder;
    private final IndexNames names = new IndexNames("");

    OneMore(BenchEngine engine, Path folder) {
        this.client = engine.client();
        this.archives = new BenchArchives(client);
        this.folder = folder;
    }

    /** From when it was handed over until a search found it. */
    long millis(Program program) throws IOException, InterruptedException {
        Extractor extractor = Extractor.load();
        extractor.extract(Sample.article(line().toString()));
        Path file = Files.writeString(folder.resolve("one-more.jsonl"), line() + "\n");
        long began = System.nanoTime();
        Report report = archives.ingest(extractor, names, file);
        if (report.fresh() != 1) {
            throw new IllegalStateException("One article more was not taken in:\n" + report);
        }
        while (program.json("/api/search?q=" + WORD).path("total").asLong() == 0) {
            Thread.sleep(5);
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        client.delete(delete -> delete.index(names.article())
                .id(Sample.article(line().toString()).id())
                .refresh(Refresh.True));
        return millis;
    }

    private static ObjectNode line() {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("uri", "bench:one-more");
        line.put("type", "text");
        line.put("headline", "One more article");
        line.put("versioncreated", Instant.parse("2026-11-02T00:00:00Z").toString());
        line.put("body_text", "NAIROBI — This " + WORD + " story was taken in to see how soon it is found in Kenya.");
        return line;
    }
}
