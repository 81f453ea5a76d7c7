package press.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.text.Span;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Extracted;

/** An archive of one test's own on the shared engine, under a name that no other uses. */
public final class ArchiveForTests implements AutoCloseable {

    public final ElasticsearchClient client = EngineForTests.client();
    public final IndexNames names = new IndexNames(EngineForTests.randomName() + "-");
    public final AuthorityStore authority = new AuthorityStore(client, names.authority());
    public final ArticleIndex index;
    public final ArticleWriter writer;

    public ArchiveForTests(Clock clock) {
        index = new ArticleIndex(client, names, clock);
        writer = new ArticleWriter(client, names, authority, clock);
        index.ensure();
    }

    public ArchiveForTests() {
        this(Clock.systemUTC());
    }

    /** Every stored document by its id, as a search sees it now. */
    public Map<String, JsonNode> documents() throws IOException {
        writer.refresh();
        return client.search(search -> search.index(names.article()).size(1_000), JsonNode.class).hits().hits().stream()
                .collect(Collectors.toMap(Hit::id, Hit::source));
    }

    public static Article article(String uri, String body, Instant published) {
        return new Article(
                uri,
                "A headline",
                new Provenance("By A Writer", "A wire", "", ""),
                published,
                body,
                List.of("a subject"));
    }

    /** The article with one actor found in it. */
    public static Extracted extracted(Article article) {
        AuthorityRecord actor =
                new AuthorityRecord(Kind.ACTOR, "ada-example", "Ada Example", List.of("Example"), "gb", "");
        Found found = new Found(actor, List.of("Example"), 1, true, 0.5, List.of(new Span(0, 3)), List.of());
        return new Extracted(article, new Extraction(List.of(), List.of(), List.of(found), List.of()));
    }

    @Override
    public void close() {
        EngineForTests.deleteIndices(names.prefix());
    }
}
