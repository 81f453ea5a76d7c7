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
import press.dateline.search.request.PageRequests;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Finds the hits on a page of a result; one beyond the window in which the engine gives pages is walked to by {@link
 * ResultWalk}. */
public final class ResultPages {

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final ResultWalk.Limits limits;
    private final ResultWalk walk;

    public ResultPages(
            SearchQuery query, ParsedQuery question, Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine) {
        this(query, question, engine, ResultWalk.Limits.OF_ENGINE);
    }

    public ResultPages(
            SearchQuery query,
            ParsedQuery question,
            Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine,
            ResultWalk.Limits limits) {
        this.query = query;
        this.question = question;
        this.engine = engine;
        this.limits = limits;
        this.walk = new ResultWalk(query, question, engine, limits);
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
            Waiting waiting,
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
     * How long the engine took.
     *
     * @param cut whether nobody waited any longer, so that there may be more than it says
     */
    public record Waiting(long millis, boolean cut) {

        /** For two answers that were asked for at the same time. */
        public static Waiting of(SearchResponse<JsonNode> numbers, SearchResponse<JsonNode> hits) {
            return new Waiting(Math.max(numbers.took(), hits.took()), numbers.timedOut() || hits.timedOut());
        }
    }

    /**
     * What is on a page, before it is known which copies its stories have.
     *
     * @param copied the stories on it that the result tells more than once
     */
    public record FoundIds(
            SearchResponse<JsonNode> whole,
            Waiting waiting,
            List<Hit<JsonNode>> hits,
            StoryCount stories,
            long lines,
            List<String> copied) {

        /** Whether the result is empty, and not because it was cut off. */
        public boolean isNothing() {
            return HitPage.total(whole) == 0 && !waiting.cut();
        }
    }

    /**
     * The request that counts the whole result, {@code collapsed} to a hit for each story or not; with its hits where it asks
     * for words. Without words a result is large and its counts are what takes long, and the same for many readers: they are
     * asked for by themselves. So they are for a page that has to be walked to.
     */
    public SearchRequest.Builder asked(boolean collapsed) {
        if (!isWithinWindow() || isApart()) {
            return collapsed
                    ? Collapse.numbers(query, question, limits.copied())
                    : PageRequests.numbers(query, question, Facet.values());
        }
        return (collapsed ? Collapse.page(query, question, limits.copied()) : PageRequests.page(query, question))
                .from((int) skipped());
    }

    /** What is asked at the same time for its hits, where the other has none. */
    public Optional<SearchRequest.Builder> hits(boolean collapsed) {
        return isWithinWindow() && isApart()
                ? Optional.of((collapsed ? Collapse.hits(query, question) : PageRequests.shownHits(query, question))
                        .from((int) skipped()))
                : Optional.empty();
    }

    /** The stories of a page; its articles where those do not say which story they tell. */
    public FoundIds stories(SearchResponse<JsonNode> whole, Optional<SearchResponse<JsonNode>> hits) {
        SearchResponse<JsonNode> counts = Collapse.marked(whole.aggregations())
                ? whole
                : engine.apply(Collapse.countedWithoutMarks(query, question, limits.copied()));
        Collapse collapse = Collapse.read(counts.aggregations(), HitPage.total(whole), limits.copied());
        if (!collapse.told()) {
            return articles(engine.apply(asked(false)), hits(false).map(engine));
        }
        SearchResponse<JsonNode> page = hits.orElse(whole);
        // A page near the end has to know where the end is.
        StoryCount stories = isWithinWindow() || collapse.whole() ? collapse.stories() : walk.count();
        List<Hit<JsonNode>> shown =
                isWithinWindow() ? page.hits().hits() : walk.stories(collapse, stories.count(), HitPage.total(whole));
        return new FoundIds(
                whole,
                Waiting.of(whole, page),
                shown,
                stories,
                stories.count(),
                shown.stream()
                        .map(hit -> AnswerReader.text(hit.source(), ArticleField.STORY))
                        .filter(story -> !collapse.once(story))
                        .toList());
    }

    /** The articles of a page. */
    public FoundIds articles(SearchResponse<JsonNode> whole, Optional<SearchResponse<JsonNode>> hits) {
        long total = HitPage.total(whole);
        SearchResponse<JsonNode> page = isWithinWindow() || skipped() >= total
                ? hits.orElse(whole)
                : engine.apply(ResultWalk.after(PageRequests.shownHits(query, question), walk.to(skipped())));
        return new FoundIds(
                whole,
                Waiting.of(whole, page),
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
                found.waiting(),
                found.hits(),
                found.stories(),
                found.lines(),
                copies.map(answer -> Collapse.copies(answer.aggregations())).orElse(Map.of()));
    }

    private boolean isApart() {
        return !question.wants();
    }

    private boolean isWithinWindow() {
        return skipped() + query.size() <= limits.window();
    }

    private long skipped() {
        return query.window().skipped();
    }
}
