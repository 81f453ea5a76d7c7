package press.dateline.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.authority.corrections.Corrected;
import press.dateline.engine.EngineForTests;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.Documents;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** Results in which several articles tell one story, on a real engine. */
class CollapseTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final String OLDER = EngineForTests.randomName();
    private static final String UNMARKED = EngineForTests.randomName();
    private static final int WINDOW = 10;
    private static final Instant THEN = Instant.parse("2022-01-02T00:00:00Z");

    private static ElasticsearchClient client;
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        Documents.index(client, INDEX, articles());
        List<Map<String, Object>> older = articles();
        older.forEach(article -> article.remove("story"));
        older.get(0).put("story", older.get(0).get("id"));
        Documents.index(client, OLDER, older);
        Documents.indexUnmarked(client, UNMARKED, articles());
        archive = archive(INDEX);
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX, OLDER, UNMARKED));
    }

    @Test
    void articlesAndStoriesAreBothCounted() {
        SearchAnswer answer = archive.search(SearchQuery.of("flood"));
        assertThat(answer.total()).isEqualTo(90);
        assertThat(answer.stories()).isEqualTo(new StoryCount(60, true));
        assertThat(answer.pages()).isEqualTo(6);
    }

    @Test
    void theBestOfTheCopiesInTheReadersOrderStandsForThem() {
        SearchQuery query = SearchQuery.of("flood headline:again");
        Hit newest = archive.search(query.withSort(Sort.NEWEST)).hits().get(0);
        assertThat(newest.id()).isEqualTo("copy-0-25");
        Hit oldest = archive.search(query.withSort(Sort.OLDEST)).hits().get(0);
        assertThat(oldest.id()).isEqualTo("story-0");
        assertThat(oldest.copies()).isEqualTo(newest.copies()).satisfies(copies -> {
            assertThat(copies.story()).isEqualTo("story-0");
            assertThat(copies.count()).isEqualTo(26);
            assertThat(copies.sources()).containsExactly("The Times", "Wire");
            assertThat(copies.moreSources()).isFalse();
            assertThat(copies.listed()).hasSize(Collapse.LISTED);
            assertThat(copies.listed().get(0).id()).isEqualTo("story-0");
        });
    }

    @Test
    void onlyCopiesThatTheSearchFindsCount() {
        Hit hit = archive.search(SearchQuery.of("flood headline:again").with(Facet.SOURCE, "Wire"))
                .hits()
                .get(0);
        assertThat(hit.copies().count()).isEqualTo(1);
    }

    @Test
    void allCopiesOfAStoryAreAListOfTheirOwn() {
        SearchQuery query = SearchQuery.of("flood").withStory("story-0").withSort(Sort.NEWEST);
        SearchAnswer answer = archive.search(query);
        assertThat(answer.total()).isEqualTo(26);
        assertThat(answer.stories().count()).isEqualTo(1);
        assertThat(answer.pages()).isEqualTo(3);
        assertThat(answer.hits()).hasSize(10).extracting(Hit::id).startsWith("copy-0-25", "copy-0-24");
        assertThat(answer.reading()).isEqualTo("Copies of one story containing “flood”, newest first.");
        assertThat(archive.search(query.withWords("zebra")).instead())
                .extracting(Alternative::text)
                .contains("without “zebra”");
        assertThat(archive.search(SearchQuery.EVERYTHING.withStory("nowhere")).reading())
                .isEqualTo("Copies of one story, newest first.");
    }

    @Test
    void pagesBeyondTheWindowShowWhatTheyWouldWithinIt() {
        for (SearchQuery query : List.of(
                SearchQuery.EVERYTHING,
                SearchQuery.of("flood"),
                SearchQuery.of("flood OR again").withSort(Sort.OLDEST),
                SearchQuery.of("flood").with(Facet.SOURCE, "Wire"))) {
            List<String> within = new ArrayList<>();
            List<String> beyond = new ArrayList<>();
            for (int page = 1; page <= 21; page++) {
                SearchQuery asked = query.withSize(3).withPage(page);
                SearchAnswer answer = archive.search(asked);
                ResultPages.HitPage walked = page(pages(asked));
                answer.hits()
                        .forEach(hit -> within.add(hit.id() + " " + hit.copies().count()));
                walked.hits()
                        .forEach(hit -> beyond.add(hit.id() + " "
                                + walked.copies()
                                        .getOrDefault(AnswerReader.story(hit.source()), Copies.none(""))
                                        .count()));
                assertThat(walked.total()).isEqualTo(answer.total());
                assertThat(walked.stories()).isEqualTo(answer.stories());
            }
            assertThat(beyond).isEqualTo(within).hasSizeGreaterThan(WINDOW);
        }
    }

    @Test
    void whereNobodyMarkedThemStoriesAreCountedByLookingAtAll() {
        Archive unmarked = archive(UNMARKED);
        for (SearchQuery query : List.of(
                SearchQuery.EVERYTHING,
                SearchQuery.of("flood"),
                SearchQuery.of("flood").with(Facet.SOURCE, "Wire"))) {
            for (int page : List.of(1, 3, 6)) {
                SearchQuery asked = query.withPage(page);
                assertThat(unmarked.search(asked).stories())
                        .isEqualTo(archive.search(asked).stories());
                assertThat(unmarked.search(asked).hits())
                        .isEqualTo(archive.search(asked).hits());
            }
            ParsedQuery question = ParsedQuery.of(query.words()).under(Corrected.NOTHING);
            assertThat(StoryCount.exact(
                            counts -> ask(
                                    UNMARKED,
                                    Requests.counts(query, question, counts).query(Requests.found(query, question))),
                            4))
                    .isEqualTo(archive.search(query).stories());
        }
    }

    @Test
    void inAnOlderArchiveEveryArticleIsItsOwnStory() {
        SearchAnswer answer = archive(OLDER).search(SearchQuery.of("flood").withSize(100));
        assertThat(answer.total()).isEqualTo(90);
        assertThat(answer.stories()).isEqualTo(StoryCount.of(90));
        assertThat(answer.hits()).hasSize(90).allMatch(hit -> hit.copies().equals(Copies.none(hit.id())));
    }

    @Test
    void articlesCanBeAskedForOneByOne() {
        assertThat(archive.articles(SearchQuery.of("flood").withSize(100)).hits())
                .hasSize(90);
    }

    @Test
    void aPinnedResultStaysFoldedAsItWasWhenCopiesComeLater() throws IOException {
        SearchQuery pinned = SearchQuery.of("flood").asOf(THEN).withSize(100);
        SearchAnswer before = archive.search(pinned);
        long now = archive.search(SearchQuery.of("flood")).total();
        Map<String, Object> late = article("late", "story-1", "Wire", 500);
        late.put(ArticleField.SHARED_STORY, "story-1");
        late.put("received", THEN.plusSeconds(60).toString());
        client.index(index -> index.index(INDEX).id("late").document(late).refresh(Refresh.True));
        try {
            SearchAnswer after = archive.search(pinned);
            assertThat(after.hits()).isEqualTo(before.hits());
            assertThat(after.stories()).isEqualTo(before.stories());
            assertThat(archive.search(SearchQuery.of("flood")).total()).isEqualTo(now + 1);
            assertThat(archive.search(SearchQuery.of("flood")).stories()).isEqualTo(before.stories());
        } finally {
            client.delete(delete -> delete.index(INDEX).id("late").refresh(Refresh.True));
        }
    }

    @Test
    void anArticleKnowsTheCopiesOfItsStory() {
        StoredArticle article = archive.article("copy-3-1").orElseThrow();
        assertThat(article.story()).isEqualTo("story-3");
        Copies copies = archive.copies(article);
        assertThat(copies.count()).isEqualTo(2);
        assertThat(copies.listed()).extracting(Copies.CopyRef::id).containsExactly("story-3", "copy-3-1");
        assertThat(archive.related(article))
                .extracting(hit -> hit.copies().story())
                .doesNotContain("story-3")
                .doesNotHaveDuplicates();
    }

    private static Archive archive(String index) {
        return new Archive(client, index, ArchiveParts.plain((kind, id) -> Optional.empty()));
    }

    private static ResultPages.HitPage page(ResultPages pages) {
        ResultPages.FoundIds found = stories(pages);
        return pages.page(found, pages.copies(found).map(CollapseTest::ask));
    }

    private static ResultPages.FoundIds stories(ResultPages pages) {
        return pages.stories(ask(pages.asked(true)), pages.hits(true).map(CollapseTest::ask));
    }

    private static ResultPages pages(SearchQuery query) {
        return new ResultPages(
                query,
                ParsedQuery.of(query.words()).under(Corrected.NOTHING),
                CollapseTest::ask,
                new ResultWalk.Limits(WINDOW, Collapse.MOST, StoryCount.AT_ONCE));
    }

    private static SearchResponse<JsonNode> ask(SearchRequest.Builder request) {
        return ask(INDEX, request);
    }

    private static SearchResponse<JsonNode> ask(String index, SearchRequest.Builder request) {
        try {
            return client.search(request.index(index).build(), JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sixty stories: one told 26 times, five twice. */
    private static List<Map<String, Object>> articles() {
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int story = 0; story < 60; story++) {
            articles.add(article("story-" + story, "story-" + story, "Wire", story));
        }
        for (int copy = 1; copy <= 25; copy++) {
            articles.add(article("copy-0-" + copy, "story-0", "The Times", 100 + copy));
        }
        for (int story = 1; story <= 5; story++) {
            articles.add(article("copy-" + story + "-1", "story-" + story, "The Times", 40 + story));
        }
        return articles;
    }

    private static Map<String, Object> article(String id, String story, String source, int hour) {
        Map<String, Object> article = Documents.article(
                id,
                story.equals("story-0") ? "The flood, again" : "The flood",
                "A flood came " + "again ".repeat(hour % 7));
        article.put("story", story);
        article.put("source", source);
        article.put(
                "published",
                Instant.parse("2021-01-01T00:00:00Z").plusSeconds(3_600L * hour).toString());
        return article;
    }
}
