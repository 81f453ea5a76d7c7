package press.dateline.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.authority.corrections.Corrected;
import press.dateline.engine.EngineForTests;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.Documents;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** Deep pages of results by date or relevance, told against the pages that the engine gives by itself. */
class DeepPagesTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final int WINDOW = 12;
    private static final int SIZE = 4;

    private static ElasticsearchClient client;
    private static Archive archive;
    private int read;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        Documents.index(client, INDEX, articles());
        archive = new Archive(client, INDEX, ArchiveParts.plain((kind, id) -> Optional.empty()));
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX));
    }

    static Stream<SearchQuery> questions() {
        return Stream.of(
                SearchQuery.EVERYTHING,
                SearchQuery.EVERYTHING.withSort(Sort.OLDEST),
                SearchQuery.of("flood").withSort(Sort.NEWEST),
                SearchQuery.of("flood").with(Facet.SOURCE, "Wire").withSort(Sort.OLDEST),
                SearchQuery.of("flood").with(Facet.SOURCE, "The Times").withSort(Sort.NEWEST),
                SearchQuery.of("flood again"),
                SearchQuery.of("flood again").with(Facet.SOURCE, "Wire"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void showsTheStoriesThatWalkingWouldShow(SearchQuery query) {
        SearchQuery sized = query.withSize(SIZE);
        long last = archive.search(sized).pages();
        for (long page : pages(last)) {
            SearchQuery deep = sized.withPage((int) page);
            ResultPages pages = pages(deep);
            assertThat(ids(stories(pages))).as("page " + page).isEqualTo(ids(archive.search(deep)));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void showsTheArticlesThatWalkingWouldShow(SearchQuery query) {
        SearchQuery sized = query.withSize(SIZE);
        long last = archive.articles(sized).pages();
        for (long page : pages(last)) {
            SearchQuery deep = sized.withPage((int) page);
            ResultPages pages = pages(deep);
            assertThat(ids(pages.articles(
                            ask(pages.asked(false)), pages.hits(false).map(this::ask))))
                    .as("page " + page)
                    .isEqualTo(ids(archive.articles(deep)));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void showsThemTooWhereMoreAreToldAgainThanAreKnownByName(SearchQuery query) {
        SearchQuery sized = query.withSize(SIZE);
        long last = archive.search(sized).pages();
        for (long page : List.of(WINDOW / SIZE + 1L, last, last + 1)) {
            SearchQuery deep = sized.withPage((int) page);
            ResultPages.FoundIds found = stories(pages(deep, new ResultWalk.Limits(WINDOW, 3, 12)));
            assertThat(ids(found)).as("page " + page).isEqualTo(ids(archive.search(deep)));
            assertThat(found.stories()).isEqualTo(archive.search(deep).totals().stories());
        }
    }

    @Test
    void whatLiesBeforeTheMonthOfADeepPageIsNotRead() {
        int page = 25;
        ResultPages pages = pages(
                SearchQuery.of("flood").withSort(Sort.OLDEST).withSize(SIZE).withPage(page));
        read = 0;
        stories(pages);
        assertThat(read).isPositive().isLessThan((page - 1) * SIZE / 2);
    }

    @Test
    void whatScoresMoreThanADeepPageIsNotRead() {
        int page = 25;
        ResultPages pages = pages(SearchQuery.of("flood again").withSize(SIZE).withPage(page));
        read = 0;
        assertThat(stories(pages).hits()).hasSize(SIZE);
        assertThat(read).isPositive().isLessThan((page - 1) * SIZE / 2);
    }

    /** Each takes a dozen requests or more; no two in a row say what one of them does not. */
    private static List<Long> pages(long last) {
        return LongStream.concat(
                        LongStream.iterate(1, page -> page < last, page -> page + 3), LongStream.of(last, last + 1))
                .boxed()
                .toList();
    }

    private static List<String> ids(ResultPages.FoundIds found) {
        return found.hits().stream()
                .map(hit -> AnswerReader.text(hit.source(), "id"))
                .toList();
    }

    private static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(Hit::id).toList();
    }

    private ResultPages.FoundIds stories(ResultPages pages) {
        return pages.stories(ask(pages.asked(true)), pages.hits(true).map(this::ask));
    }

    private ResultPages pages(SearchQuery query) {
        return pages(query, new ResultWalk.Limits(WINDOW, Collapse.MOST, StoryCount.AT_ONCE));
    }

    private ResultPages pages(SearchQuery query, ResultWalk.Limits limits) {
        return new ResultPages(query, ParsedQuery.of(query.words()).under(Corrected.NOTHING), this::ask, limits);
    }

    private SearchResponse<JsonNode> ask(SearchRequest.Builder request) {
        try {
            SearchResponse<JsonNode> answer = client.search(request.index(INDEX).build(), JsonNode.class);
            read += answer.hits().hits().size();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 130 stories of two years, every fourth of them told again months before or after, some on no day. */
    private static List<Map<String, Object>> articles() {
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int story = 0; story < 130; story++) {
            articles.add(article("story-" + story, "story-" + story, "Wire", story * 37 % 24, story));
            if (story % 4 == 0) {
                articles.add(article("copy-" + story, "story-" + story, "The Times", story * 11 % 24, story));
            }
        }
        for (int story = 0; story < 10; story++) {
            Map<String, Object> undated = article("undated-" + story, "story-" + story, "Wire", 0, story);
            undated.remove("published");
            articles.add(undated);
        }
        return articles;
    }

    private static Map<String, Object> article(String id, String story, String source, int month, int number) {
        Map<String, Object> article =
                Documents.article(id, "The flood", "A flood came " + "again ".repeat(1 + number % 7));
        article.put("story", story);
        article.put("source", source);
        // Some on the very first and last moments of a month.
        Instant start = Instant.parse("2020-01-01T00:00:00Z")
                .atZone(ZoneOffset.UTC)
                .plusMonths(month)
                .toInstant();
        article.put(
                "published",
                (number % 5 == 0 ? start.minusMillis(number % 2) : start.plusSeconds(number * 10_000L)).toString());
        return article;
    }
}
