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
import java.util.Set;
import java.util.function.Function;
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
    record Page(
            SearchResponse<JsonNode> whole,
            List<Hit<JsonNode>> hits,
            StoryCount stories,
            long lines,
            Map<String, Copies> copies) {

        /** A page of articles. */
        static Page of(SearchResponse<JsonNode> whole, StoryCount stories) {
            return new Page(whole, whole.hits().hits(), stories, total(whole), Map.of());
        }

        long total() {
            return total(whole);
        }

        private static long total(SearchResponse<JsonNode> whole) {
            return whole.hits().total() == null ? 0 : whole.hits().total().value();
        }
    }

    /** A page of stories; of articles where those do not say which story they tell. */
    public Page stories() {
        boolean near = skipped() + query.size() <= window;
        SearchResponse<JsonNode> whole = engine.apply(
                near
                        ? Collapse.page(query, question).from((int) skipped())
                        : Collapse.page(query, question).size(0));
        Collapse folding = Collapse.read(whole.aggregations(), Page.total(whole));
        if (!folding.told()) {
            return articles();
        }
        List<Hit<JsonNode>> hits = near ? whole.hits().hits() : walked(folding);
        return new Page(whole, hits, folding.stories(), folding.stories().count(), copies(folding, hits));
    }

    /** A page of articles. */
    public Page articles() {
        SearchResponse<JsonNode> page = unfolded();
        long total = Page.total(page);
        return Page.of(page, StoryCount.of(query.story().isEmpty() ? total : Math.min(1, total)));
    }

    private SearchResponse<JsonNode> unfolded() {
        if (skipped() + query.size() <= window) {
            return engine.apply(Requests.page(query, question).from((int) skipped()));
        }
        SearchResponse<JsonNode> whole =
                engine.apply(Requests.page(query, question).size(0));
        if (skipped() >= Page.total(whole)) {
            return whole;
        }
        return engine.apply(after(Requests.page(query, question), walk(skipped())));
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
    private List<Hit<JsonNode>> walked(Collapse folding) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<FieldValue> after = List.of();
        long passed = 0;
        boolean more = skipped() < folding.stories().count();
        while (more) {
            SearchResponse<JsonNode> batch = engine.apply(after(
                    Requests.steps(query, question, window).docvalueFields(field -> field.field("story")), after));
            for (Hit<JsonNode> hit : batch.hits().hits()) {
                // Most stories are told once, and need not be remembered.
                String story = story(hit);
                boolean first = folding.once(story) || seen.add(story);
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
        return hit.fields().containsKey("story")
                ? hit.fields().get("story").to(JsonNode.class).path(0).asText()
                : hit.id();
    }

    private Map<String, Copies> copies(Collapse folding, List<Hit<JsonNode>> hits) {
        List<String> copied = hits.stream()
                .map(hit -> AnswerReader.text(hit.source(), "story"))
                .filter(story -> !folding.once(story))
                .toList();
        return copied.isEmpty()
                ? Map.of()
                : Collapse.copies(
                        engine.apply(Collapse.copies(query, question, copied)).aggregations());
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
