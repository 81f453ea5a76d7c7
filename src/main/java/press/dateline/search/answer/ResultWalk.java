package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.PageRequests;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/**
 * Walks through a result in strides to what lies beyond the window in which the engine gives pages; from the month in which
 * that begins where the result is ordered by date, else from a score shortly before.
 */
public final class ResultWalk {

    private static final String PRESENT = "present";

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final int window;
    private final int storiesAtOnce;
    private final MonthJump months;
    private final ScoreJump scores;

    /**
     * What is asked of the engine at once.
     *
     * @param window so many hits at most
     * @param copied so many stories that are told more than once, by name
     * @param storiesAtOnce so many of them where they are only counted
     */
    public record Limits(int window, int copied, int storiesAtOnce) {

        static final Limits OF_ENGINE = new Limits(Requests.WINDOW, Collapse.MOST, StoryCount.AT_ONCE);
    }

    ResultWalk(
            SearchQuery query,
            ParsedQuery question,
            Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine,
            Limits limits) {
        this.query = query;
        this.question = question;
        this.engine = engine;
        this.window = limits.window();
        this.storiesAtOnce = limits.storiesAtOnce();
        this.months = new MonthJump(query, question, engine, storiesAtOnce);
        this.scores = new ScoreJump(query, question, engine, limits);
    }

    /** Where the article stands that {@code steps} articles lead to. */
    List<FieldValue> to(long steps) {
        MonthJump.Landing landing = scores.isOrder() ? scores.amongArticles(steps) : months.amongArticles(steps);
        List<FieldValue> after = landing.after();
        for (long left = steps - landing.passed(); left > 0; left -= window) {
            int stride = (int) Math.min(left, window);
            after = last(engine.apply(after(Requests.steps(query, question, stride), after)), stride);
        }
        return after;
    }

    /** How many stories the result has, exactly. */
    StoryCount count() {
        return StoryCount.exact(
                counts -> engine.apply(Requests.counts(query, question, counts).query(Requests.found(query, question))),
                storiesAtOnce);
    }

    /**
     * The engine cannot fold while it walks: from article to article, the first of each story counts.
     *
     * @param stories how many there are in all
     */
    List<Hit<JsonNode>> stories(Collapse collapse, long stories, long articles) {
        long skipped = query.window().skipped();
        if (skipped >= stories) {
            return List.of();
        }
        MonthJump.Landing landing = scores.isOrder()
                ? scores.amongStories(skipped, stories, articles)
                : months.amongStories(skipped, stories, articles);
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<FieldValue> after = landing.after();
        long passed = landing.passed();
        boolean more = true;
        while (more) {
            // With some to spare for copies, which do not count.
            int stride = (int) Math.min(window, 2 * (skipped + query.size() - passed));
            SearchResponse<JsonNode> batch = engine.apply(after(
                    Requests.steps(query, question, stride).docvalueFields(field -> field.field(ArticleField.STORY)),
                    after));
            seen.addAll(before(landing, batch, collapse));
            for (Hit<JsonNode> hit : batch.hits().hits()) {
                // Most stories are told once, and need not be remembered.
                String story = story(hit);
                boolean first = collapse.once(story) || seen.add(story);
                if (first && ++passed > skipped && ids.size() < query.size()) {
                    ids.add(id(hit));
                }
            }
            after = last(batch, stride);
            more = ids.size() < query.size() && !after.isEmpty();
        }
        return ids.isEmpty()
                ? List.of()
                : engine.apply(PageRequests.among(query, question, ids)).hits().hits();
    }

    /** The stories of this batch whose first article stands in what was left out. */
    private List<String> before(MonthJump.Landing landing, SearchResponse<JsonNode> batch, Collapse collapse) {
        List<String> copied = batch.hits().hits().stream()
                .map(ResultWalk::story)
                .filter(story -> !collapse.once(story))
                .distinct()
                .toList();
        return copied.isEmpty()
                ? List.of()
                : landing.before()
                        .map(left -> present(left, landing.least(), copied))
                        .orElse(List.of());
    }

    /** Those of these stories that {@code which} has, where it scores {@code least}. */
    private List<String> present(Query which, double least, List<String> stories) {
        SearchRequest.Builder asked = new SearchRequest.Builder()
                .minScore(least > 0 ? least : null)
                .query(q -> q.bool(bool -> bool.must(which).filter(EntityQuery.terms(ArticleField.STORY, stories))))
                .size(0)
                .trackTotalHits(track -> track.enabled(false))
                .aggregations(PRESENT, present -> present.terms(StoryCount.among(stories)))
                .timeout(Requests.PATIENCE);
        return Aggregates.named(engine.apply(asked).aggregations(), PRESENT).sterms().buckets().array().stream()
                .map(story -> story.key().stringValue())
                .toList();
    }

    /** Every order ends in it. */
    private static String id(Hit<JsonNode> hit) {
        return hit.sort().get(hit.sort().size() - 1).stringValue();
    }

    private static String story(Hit<JsonNode> hit) {
        return hit.fields().containsKey(ArticleField.STORY)
                ? hit.fields()
                        .get(ArticleField.STORY)
                        .to(JsonNode.class)
                        .path(0)
                        .asText()
                : id(hit);
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
