package press.dateline.bench.grow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.bench.grow.GrownStories.GrownDocument;
import press.dateline.extract.ExtractorForTests;
import press.dateline.extract.findings.Found;
import press.dateline.extract.text.Span;
import press.dateline.index.schema.StoredDocument;

class GrownStoriesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<ReadArticle> READ = ShortArticles.read(sample(), ExtractorForTests.EXTRACTOR);
    private static final List<GrownDocument> GROWN = LongStream.range(0, 600)
            .boxed()
            .flatMap(number -> new GrownStories(READ).story(number).stream())
            .toList();

    @Test
    void everyPersonStandsWhereTheFindingsSay() {
        PeopleNamed people = PeopleNamed.in(READ);
        Random random = new Random(7);
        int moved = 0;
        for (ReadArticle base : READ) {
            ReadArticle renamed = RenamedPeople.in(base, people, random);
            List<Found> before = base.extraction().all().toList();
            List<Found> after = renamed.extraction().all().toList();
            for (int i = 0; i < before.size(); i++) {
                List<String> was = texts(base.article().body(), before.get(i).evidence());
                List<String> now = texts(renamed.article().body(), after.get(i).evidence());
                if (before.get(i).id().equals(after.get(i).id())) {
                    assertThat(now).isEqualTo(was);
                } else {
                    assertThat(after.get(i).names()).containsAll(now);
                    moved++;
                }
            }
        }
        assertThat(moved).isPositive();
    }

    @Test
    void documentsBearTheIdsThatTheProductGivesTheirArticles() {
        for (GrownDocument each : GROWN) {
            Article article = StoredDocument.article(json(each));
            assertThat(article.id())
                    .isEqualTo(each.id())
                    .isEqualTo(each.fields().get("id"));
        }
        assertThat(GROWN).extracting(GrownDocument::id).doesNotHaveDuplicates();
    }

    @Test
    void ofTheVersionsOfAStoryOneIsLive() {
        Set<String> live = new HashSet<>();
        Set<String> superseded = new HashSet<>();
        for (GrownDocument each : GROWN) {
            String uri = each.fields().get("uri").toString();
            assertThat((each.fields().containsKey("superseded") ? superseded : live).add(uri))
                    .isTrue();
        }
        assertThat(live).containsAll(superseded);
        assertThat(superseded).isNotEmpty();
    }

    @Test
    void copiesTellTheStoryOfWhatTheyCopyAndTheRestEachItsOwn() {
        for (long number = 0; number < 200; number++) {
            List<GrownDocument> story = new GrownStories(READ).story(number);
            assertThat(story)
                    .extracting(each -> each.fields().get("story"))
                    .containsOnly(story.get(0).id());
        }
    }

    @Test
    void theSameNumberGivesTheSameStory() {
        for (long number = 0; number < 50; number++) {
            assertThat(lines(number)).isEqualTo(lines(number));
        }
    }

    private static List<String> lines(long number) {
        return new GrownStories(READ)
                .story(number).stream().map(each -> json(each).toString()).toList();
    }

    private static List<String> texts(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static JsonNode json(GrownDocument document) {
        return JSON.valueToTree(document.fields());
    }

    private static List<Article> sample() {
        List<Article> articles = new ArrayList<>();
        try (var lines = GrownStoriesTest.class.getResourceAsStream("/sample-archive/dispatches.jsonl")) {
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode item = JSON.readTree(line);
                articles.add(new Article(
                        item.path("uri").asText(),
                        item.path("headline").asText(),
                        Provenance.UNKNOWN,
                        Instant.parse("2022-01-05T00:00:00Z"),
                        item.path("body_text").asText(),
                        List.of()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }
}
