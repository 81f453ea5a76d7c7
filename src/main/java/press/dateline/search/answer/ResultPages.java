package press.dateline.search.answer;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/** Finds the hits on a page of a result; one beyond the window in which the engine gives pages is walked to by {@link
 * ResultWalk}. */
public final class ResultPages {

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final int window;
    private final ResultWalk walk;

    public ResultPages(
            SearchQuery query, ParsedQuery question, Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine) {
        this(query, question, engine, Requests.WINDOW);
    }

    public ResultPages(
            SearchQuery query,
            ParsedQuery question,
            Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine,
            int window) {
        this.query = query;
        this.question = question;
        this.engine = engine;
        this.window = window;
        this.walk = new ResultWalk(query, question, engine, window);
    }

    /**
     * What is on a page.
     *
     * @param whole the answer on the whole result: its total, its counts
     * @param lines how many hits all pages have together
     * @param copies of the stories on it that the result tells more than once
     */
    public record HitPage(
            SearchResponse<JsonNode> whole,
            List<Hit<JsonNode>> hits,
            StoryCount stories,
            long lines,
            Map<String, Copies> copies) {

        long total() {
            return total(whole);
        }

        private static long total(SearchResponse<JsonNode> whole) {
            return whole.hits().total() == null ? 0 : whole.hits().total().value();
        }
    }

    /**
     * What is on a page, before it is known which copies its stories have.
     *
     * @param copied the stories on it that the result tells more than once
     */
    public record FoundIds(
            SearchResponse<JsonNode> whole,
            List<Hit<JsonNode>> hits,
            StoryCount stories,
            long lines,
            List<String> copied) {

        /** Whether the result is empty, and not because it was cut off. */
        public boolean isNothing() {
            return HitPage.total(whole) == 0 && !whole.timedOut();
        }
    }

    /** The first request for a page, which counts the whole result; {@code collapsed} to a hit for each story or not. */
    public SearchRequest.Builder asked(boolean collapsed) {
        SearchRequest.Builder request = collapsed ? Collapse.page(query, question) : Requests.page(query, question);
        return isWithinWindow() ? request.from((int) skipped()) : request.size(0);
    }

    /** The stories of a page; its articles where those do not say which story they tell. */
    public FoundIds stories(SearchResponse<JsonNode> whole) {
        Collapse collapse = Collapse.read(whole.aggregations(), HitPage.total(whole));
        if (!collapse.told()) {
            return articles(engine.apply(asked(false)));
        }
        List<Hit<JsonNode>> hits =
                isWithinWindow() ? whole.hits().hits() : walk.stories(collapse, HitPage.total(whole));
        return new FoundIds(
                whole,
                hits,
                collapse.stories(),
                collapse.stories().count(),
                hits.stream()
                        .map(hit -> AnswerReader.text(hit.source(), ArticleField.STORY))
                        .filter(story -> !collapse.once(story))
                        .toList());
    }

    /** The articles of a page. */
    public FoundIds articles(SearchResponse<JsonNode> whole) {
        long total = HitPage.total(whole);
        SearchResponse<JsonNode> page = isWithinWindow() || skipped() >= total
                ? whole
                : engine.apply(ResultWalk.after(Requests.page(query, question), walk.to(skipped())));
        return new FoundIds(
                page,
                page.hits().hits(),
                StoryCount.of(query.story().isEmpty() ? total : Math.min(1, total)),
                total,
                List.of());
    }

    /** What is asked for the copies, if there are any. */
    public Optional<SearchRequest.Builder> copies(FoundIds found) {
        return found.copied().isEmpty()
                ? Optional.empty()
                : Optional.of(Collapse.copies(query, question, found.copied()));
    }

    /** The page with its copies, which are there if they were asked for. */
    public HitPage page(FoundIds found, Optional<SearchResponse<JsonNode>> copies) {
        return new HitPage(
                found.whole(),
                found.hits(),
                found.stories(),
                found.lines(),
                copies.map(answer -> Collapse.copies(answer.aggregations())).orElse(Map.of()));
    }

    private boolean isWithinWindow() {
        return skipped() + query.size() <= window;
    }

    private long skipped() {
        return query.window().skipped();
    }
}
