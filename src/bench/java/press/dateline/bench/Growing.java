package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.bench.grow.GrownStories;
import press.dateline.bench.grow.ReadArticle;
import press.dateline.bench.grow.ShortArticles;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Found;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.write.Bulk;

/** {@code bin/bench grow}: fills an empty archive with so many articles to measure on, straight by bulk. */
final class Growing {

    /** Read once for all that is made of them; more hardly widens the vocabulary. */
    static final int READ = 12_000;

    private static final int BATCH = 500;
    private static final int TOLD = 20_000;

    private final Shop shop;
    private final Sample sample;
    private final ElasticsearchClient client;
    private final IndexNames names = new IndexNames("");

    Growing(Shop shop, Sample sample, BenchEngine engine) {
        this.shop = shop;
        this.sample = sample;
        this.client = engine.client();
    }

    /** What was made, in words. */
    String grow(long wanted) throws IOException {
        ArticleIndex index = new ArticleIndex(client, names, Clock.systemUTC());
        index.ensure();
        if (index.count() > 0) {
            throw new IllegalArgumentException(
                    "There is an archive of %,d articles already; name an empty folder.".formatted(index.count()));
        }
        int read = (int) Math.min(Math.min(READ, wanted), sample.lines().size());
        shop.say("Grow: reading %,d articles".formatted(read));
        List<ReadArticle> articles = ShortArticles.read(
                sample.lines().stream().limit(read).map(Sample::article).toList(), Extractor.load());
        long began = System.nanoTime();
        remember(articles);
        refreshEach(Time.of(never -> never.time("-1")));
        long written = write(new GrownStories(articles), wanted);
        refreshEach(Time.of(second -> second.time("1s")));
        client.indices().refresh(refresh -> refresh.index(names.article(), names.authority()));
        client.indices().flush(flush -> flush.index(names.article(), names.authority()));
        return told(written, (System.nanoTime() - began) / 1e9);
    }

    private void remember(List<ReadArticle> articles) throws IOException {
        AuthorityStore authority = new AuthorityStore(client, names.authority());
        for (int from = 0; from < articles.size(); from += BATCH) {
            authority.remember(articles.subList(from, Math.min(articles.size(), from + BATCH)).stream()
                    .flatMap(each -> each.extraction().all())
                    .map(Found::entity)
                    .toList());
        }
    }

    private void refreshEach(Time interval) throws IOException {
        client.indices().putSettings(put -> put.index(names.article())
                .settings(settings -> settings.refreshInterval(interval)));
    }

    private long write(GrownStories stories, long wanted) throws IOException {
        Bulk bulk = new Bulk(client, names.article());
        long written = 0;
        for (long first = 0; written < wanted; first += BATCH) {
            List<BulkOperation> operations = LongStream.range(first, first + BATCH)
                    .parallel()
                    .boxed()
                    .flatMap(number -> stories.story(number).stream())
                    .map(each -> BulkOperation.of(
                            one -> one.create(create -> create.id(each.id()).document(each.fields()))))
                    .toList();
            // The last story may lack a copy; the number is as asked.
            List<BulkOperation> sent = operations.subList(0, (int) Math.min(operations.size(), wanted - written));
            bulk.sendAll(sent);
            if ((written + sent.size()) / TOLD > written / TOLD) {
                shop.say("Grow: %,d of %,d".formatted(written + sent.size(), wanted));
            }
            written += sent.size();
        }
        return written;
    }

    private String told(long written, double seconds) throws IOException {
        ArchiveSize size = ArchiveSize.of(client, names.article());
        return """
                %,d articles in %.0f s, %,.0f a second: %s.
                Made of %s.
                %s."""
                .formatted(written, seconds, written / seconds, size, sample.origin(), Machine.line());
    }
}
