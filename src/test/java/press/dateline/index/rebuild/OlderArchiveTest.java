package press.dateline.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.index.ArchiveForTests.article;
import static press.dateline.index.ArchiveForTests.extracted;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.engine.EngineForTests;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Outcome;

/** An archive made before its mapping knew how to rank by matter, by the lead and by how often somebody is named. */
class OlderArchiveTest {

    private final ElasticsearchClient client = EngineForTests.client();
    private final IndexNames names = new IndexNames(EngineForTests.randomName() + "-");
    private final ArticleIndex index = new ArticleIndex(client, names, Clock.systemUTC());

    @Test
    void worksAsItIsAndIsNewAfterARebuild() throws IOException {
        String mapping = olderMapping();
        client.indices().create(create -> create.withJson(new StringReader(mapping))
                .index(names.article() + "-000001")
                .aliases(names.article(), alias -> alias));
        assertThat(index.ensure()).isFalse();
        assertThat(index.isOld()).isTrue();
        assertThat(fields()).contains("lead", "length", "named", "story", "shared_story", "sketch");

        AuthorityStore authority = new AuthorityStore(client, names.authority());
        ArticleWriter writer = new ArticleWriter(client, names, authority, Clock.systemUTC());
        Instant day = Instant.parse("2022-01-10T06:00:00Z");
        assertThat(writer.write(List.of(extracted(article("story:1", "Two were hurt.", day)))))
                .containsExactly(Outcome.STORED);
        assertThat(index.ensure()).as("started again").isFalse();

        new ArticleRebuild(client, names, authority, ExtractorForTests.EXTRACTOR, Clock.systemUTC()).run(count -> {});
        assertThat(index.isOld()).isFalse();
        assertThat(index.count()).isEqualTo(1);
        client.indices().delete(delete -> delete.index(names.prefix() + "article-000002"));
    }

    private Set<String> fields() throws IOException {
        return client.indices().getMapping(get -> get.index(names.article())).result().values().stream()
                .findFirst()
                .orElseThrow()
                .mappings()
                .properties()
                .keySet();
    }

    private static String olderMapping() throws IOException {
        try (InputStream file = ArticleIndex.class.getResourceAsStream("/index-mappings/article.json")) {
            ObjectNode body = (ObjectNode) new ObjectMapper().readTree(file);
            ((ObjectNode) body.path("settings")).remove(List.of("similarity", "similarity.topical.normalization.h2.c"));
            ((ObjectNode) body.at("/mappings/_meta")).put("schema", 2);
            ObjectNode fields = (ObjectNode) body.at("/mappings/properties");
            fields.remove(List.of("lead", "length", "named", "story", "shared_story", "sketch"));
            fields.forEach(type -> ((ObjectNode) type).remove("similarity"));
            return body.toString();
        }
    }
}
