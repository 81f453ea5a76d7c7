package press.dateline.search.article;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.Documents;
import press.dateline.search.answer.Hit;

/** Stories on the matter of another, on a real engine. */
class RelatedStoriesTest {

    private static final String INDEX = EngineForTests.randomName();

    private static ElasticsearchClient client;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        Map<String, Object> strike = Documents.article(
                "strike", "Miners strike in Karaganda", "Coal miners walked out over wages and safety at the pit.");
        Map<String, Object> older = Documents.article(
                "older", "Miners strike in Karaganda", "Coal miners walked out over wages and safety at the pit.");
        older.put("uri", "urn:strike");
        older.put("superseded", "2022-01-02T00:00:00Z");
        Map<String, Object> same = Documents.article(
                "same", "Coal walkout spreads", "Miners at another pit joined over wages and safety.");
        Map<String, Object> plain = Documents.article(
                "plain", "Coal walkout spreads again", "Miners at another pit joined over wages and safety.");
        Map<String, Object> opera = Documents.article("opera", "An opera opens", "The tenor sang over the orchestra.");
        Documents.name(strike, Kind.ACTOR, List.of("ada-example"), 1);
        Documents.name(same, Kind.ACTOR, List.of("ada-example"), 1);
        Documents.index(client, INDEX, List.of(strike, older, plain, same, opera));
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX));
    }

    @Test
    void thoseAboutTheSamePeopleComeFirstAndOtherVersionsNever() {
        Archive archive = new Archive(client, INDEX, ArchiveParts.plain((kind, id) -> Optional.empty()));
        assertThat(archive.related(archive.article("strike").orElseThrow()))
                .extracting(Hit::id)
                .containsExactly("same", "plain");
        assertThat(archive.related(archive.article("opera").orElseThrow())).isEmpty();
    }
}
