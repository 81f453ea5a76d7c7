package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/** Finds the hits on a page of a result; one beyond the window in which the engine gives pages is walked to. */
public final class ResultPages {

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final int window;

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
        List<Hit<JsonNode>> hits = isWithinWindow() ? whole.hits().hits() : walked(collapse);
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
                : engine.apply(after(Requests.page(query, question), walk(skipped())));
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

    /** Where the article stands that {@code steps} articles lead to. */
    private List<FieldValue> walk(long steps) {
        List<FieldValue> after = List.of();
        for (long left = steps; left > 0; left -= window) {
            int stride = (int) Math.min(left, window);
            after = last(engine.apply(after(Requests.steps(query, question, stride), after)), stride);
        }
        return after;
    }

    /** The engine cannot fold while it walks: from article to article, the first of each story counts. */
    private List<Hit<JsonNode>> walked(Collapse collapse) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<FieldValue> after = List.of();
        long passed = 0;
        boolean more = skipped() < collapse.stories().count();
        while (more) {
            SearchResponse<JsonNode> batch = engine.apply(after(
                    Requests.steps(query, question, window).docvalueFields(field -> field.field(ArticleField.STORY)),
                    after));
            for (Hit<JsonNode> hit : batch.hits().hits()) {
                // Most stories are told once, and need not be remembered.
                String story = story(hit);
                boolean first = collapse.once(story) || seen.add(story);
                if (first && ++passed > skipped() && ids.size() < query.size()) {
                    ids.add(hit.id());
                }
            }
            after = last(batch, window);
            more = ids.size() < query.size() && !after.isEmpty();
        }
        return ids.isEmpty()
                ? List.of()
                : engine.apply(Requests.among(query, question, ids)).hits().hits();
    }

    private static String story(Hit<JsonNode> hit) {
        return hit.fields().containsKey(ArticleField.STORY)
                ? hit.fields()
                        .get(ArticleField.STORY)
                        .to(JsonNode.class)
                        .path(0)
                        .asText()
                : hit.id();
    }

    private long skipped() {
        return (query.page() - 1L) * query.size();
    }

    public static SearchRequest.Builder after(SearchRequest.Builder request, List<FieldValue> after) {
        return after.isEmpty() ? request : request.searchAfter(after);
    }

    /** Where a full batch ends; a batch that is not full was the last one. */
    public static List<FieldValue> last(SearchResponse<JsonNode> batch, int size) {
        int count = batch.hits().hits().size();
        return count < size ? List.of() : batch.hits().hits().get(count - 1).sort();
    }
}
