package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.extract.Extractor;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.write.ArticleWriter;
import press.dateline.ingest.IngestRun;
import press.dateline.ingest.Progress;
import press.dateline.ingest.Report;

/** Archives that are made for one measurement and dropped after it. */
record BenchArchives(ElasticsearchClient client) {

    /** New and empty, of the real mapping. */
    IndexNames fresh(String prefix) {
        IndexNames names = new IndexNames(prefix);
        new ArticleIndex(client, names, Clock.systemUTC()).ensure();
        return names;
    }

    /** Takes a file of articles in, as the command does. */
    Report ingest(Extractor extractor, IndexNames names, Path file) {
        AuthorityStore authority = new AuthorityStore(client, names.authority());
        ArticleWriter writer = new ArticleWriter(client, names, authority, Clock.systemUTC());
        return new IngestRun(extractor, writer).run(List.of(file), Progress.none());
    }

    void drop(IndexNames names) throws IOException {
        List<String> indices = List.copyOf(client.indices()
                .get(get -> get.index(names.prefix() + "*"))
                .result()
                .keySet());
        client.indices().delete(delete -> delete.index(indices));
    }
}
