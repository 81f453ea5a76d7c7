package press.dateline.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.engine.EngineForTests;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.Documents;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** A result that tells more stories twice than the engine is asked to list. */
class ManyCopiesTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final int BEYOND = 100;
    private static final int STORIES = Collapse.MOST + BEYOND;
    private static final int SIZE = 50;

    private static ElasticsearchClient client;
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int story = 0; story < STORIES; story++) {
            articles.add(article("first-" + story, story, 2 * story));
            articles.add(article("second-" + story, story, 2 * story + 1));
        }
        Documents.index(client, INDEX, articles);
        archive = new Archive(client, INDEX, ArchiveParts.plain((kind, id) -> Optional.empty()));
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX));
    }

    /** In all of which the newest stands first. */
    static List<SearchQuery> questions() {
        return List.of(SearchQuery.EVERYTHING, SearchQuery.of("flood").withSort(Sort.NEWEST), SearchQuery.of("flood"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void articlesAreCountedAndOfStoriesIsSaidThatThereAreNoMoreThan(SearchQuery query) {
        SearchAnswer answer = archive.search(query);
        assertThat(answer.total()).isEqualTo(2 * STORIES);
        assertThat(answer.stories()).isEqualTo(new StoryCount(STORIES + BEYOND, false));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyPageShowsItsStoriesWithTheirCopiesAlsoBeyondThoseThatAreListed(SearchQuery query) {
        for (int page : List.of(1, 100, 200, 201, 202)) {
            SearchAnswer answer = archive.search(query.withSize(SIZE).withPage(page));
            int newest = STORIES - 1 - (page - 1) * SIZE;
            assertThat(answer.hits())
                    .as("page " + page)
                    .extracting(Hit::id)
                    .isEqualTo(IntStream.range(0, SIZE)
                            .mapToObj(at -> "second-" + (newest - at))
                            .toList());
            assertThat(answer.hits()).allMatch(hit -> hit.copies().count() == 2);
        }
    }

    @Test
    void aPageBehindTheLastStoryIsEmpty() {
        assertThat(archive.search(SearchQuery.EVERYTHING.withSize(SIZE).withPage(STORIES / SIZE + 1))
                        .hits())
                .isEmpty();
    }

    private static Map<String, Object> article(String id, int story, int minutes) {
        Map<String, Object> article = Documents.article(id, "The flood", "A flood came.");
        article.put("story", "story-" + story);
        article.put(
                "published",
                Instant.parse("2020-01-01T00:00:00Z")
                        .plus(Duration.ofMinutes(minutes))
                        .toString());
        return article;
    }
}
