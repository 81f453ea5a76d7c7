package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/**
 * Finds a score shortly before which a deep page of a result ordered by relevance begins, by counting how many hits score
 * that much: what scores more need not be walked through, which takes the engine ten times as long as to count it.
 */
final class ScoreJump {

    /** So many hits are walked through in the time of a few counts. */
    private static final int NEAR = 2_000;

    private static final int MOST_COUNTS = 24;

    /** Among stories the first landing may lie beyond the page, since copies are not spread evenly. */
    private static final int TRIES = 3;

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final int near;

    ScoreJump(
            SearchQuery query,
            ParsedQuery question,
            Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine,
            int window) {
        this.query = query;
        this.question = question;
        this.engine = engine;
        this.near = Math.min(NEAR, window);
    }

    /** Whether scores decide the order. */
    boolean isOrder() {
        return query.sort() == Sort.RELEVANCE && question.wants();
    }

    /** Among articles, before the one after {@code steps} of them. */
    MonthJump.Landing amongArticles(long steps) {
        return before(steps)
                .map(scored -> landing(scored.score(), scored.articles()))
                .orElse(MonthJump.Landing.START);
    }

    /** Among stories, of which the first article of each counts, before the one after {@code steps} of them. */
    MonthJump.Landing amongStories(long steps, Collapse collapse, long articles) {
        if (!collapse.whole()) {
            return MonthJump.Landing.START;
        }
        double copies = articles / (double) Math.max(1, collapse.stories().count());
        long most = (long) (steps * copies) - near / 2;
        for (int tries = 0; tries < TRIES && most > 0; tries++) {
            Optional<Scored> scored = before(most);
            if (scored.isEmpty()) {
                break;
            }
            long stories = stories(scored.get().score());
            if (stories <= steps) {
                return landing(scored.get().score(), stories);
            }
            most = Math.min(most - near, scored.get().articles() - (long) ((stories - steps) * copies));
        }
        return MonthJump.Landing.START;
    }

    /** @param articles how many score that or more */
    private record Scored(float score, long articles) {}

    /** The score that nearly {@code most} articles have, but no more; between floats that are positive lie no others. */
    private Optional<Scored> before(long most) {
        int more = Float.floatToIntBits(extreme(SortOrder.Asc));
        int fewer = Float.floatToIntBits(extreme(SortOrder.Desc)) + 1;
        Scored nearest = null;
        for (int counts = 0; counts < MOST_COUNTS && fewer - more > 1; counts++) {
            int middle = more + (fewer - more) / 2;
            Scored scored = counted(Float.intBitsToFloat(middle));
            if (scored.articles() > most) {
                more = middle;
                continue;
            }
            fewer = middle;
            nearest = scored;
            if (most - scored.articles() <= near) {
                break;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The best score of the result, or its worst. */
    private float extreme(SortOrder order) {
        List<Hit<JsonNode>> hits = engine.apply(new SearchRequest.Builder()
                        .query(Requests.query(query, question))
                        .postFilter(Constraints.filters(query, question.corrected()))
                        .sort(sort -> sort.score(score -> score.order(order)))
                        // By the score alone the engine says no values that it sorted by.
                        .sort(Requests.by(ArticleField.ID, SortOrder.Asc))
                        .size(1)
                        .source(source -> source.fetch(false))
                        .trackTotalHits(track -> track.enabled(false))
                        .timeout(Requests.PATIENCE))
                .hits()
                .hits();
        return hits.isEmpty() ? 0 : (float) hits.get(0).sort().get(0).doubleValue();
    }

    private Scored counted(float score) {
        return new Scored(score, total(engine.apply(scoring(score, Map.of()))));
    }

    private long stories(float score) {
        SearchResponse<JsonNode> counted = engine.apply(scoring(score, Collapse.counted(query, question)));
        return Collapse.read(counted.aggregations(), total(counted)).stories().count();
    }

    private SearchRequest.Builder scoring(float score, Map<String, Aggregation> counts) {
        return Requests.counts(query, question, counts)
                .postFilter(Constraints.filters(query, question.corrected()))
                .minScore((double) score);
    }

    private static long total(SearchResponse<JsonNode> counted) {
        return Objects.requireNonNull(counted.hits().total()).value();
    }

    /** Behind all that score so much, however old. */
    private MonthJump.Landing landing(float score, long passed) {
        Query all = Query.of(q -> q.bool(bool ->
                bool.must(Requests.query(query, question)).filter(Constraints.filters(query, question.corrected()))));
        return new MonthJump.Landing(
                List.of(FieldValue.of(score), FieldValue.of(Long.MIN_VALUE), FieldValue.of(MonthJump.LAST_ID)),
                passed,
                Optional.of(all),
                score);
    }
}
