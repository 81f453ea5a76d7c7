package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    private static final int MOST_COUNTS = 31;

    /** Of so many scores the one that half of the result has is known to some hundredths. */
    private static final int SAMPLE = 2_000;

    /** The first errs as the sample does, each other one only on the way that is left. */
    private static final int GUESSES = 5;

    /** Among stories the first landing may lie beyond the page, since copies are not spread evenly. */
    private static final int TRIES = 3;

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final int near;
    private final int atOnce;
    private @Nullable SearchResponse<JsonNode> sample;

    ScoreJump(
            SearchQuery query,
            ParsedQuery question,
            Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine,
            ResultWalk.Limits limits) {
        this.query = query;
        this.question = question;
        this.engine = engine;
        this.near = Math.min(NEAR, limits.window());
        this.atOnce = limits.storiesAtOnce();
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
    MonthJump.Landing amongStories(long steps, long stories, long articles) {
        double copies = articles / (double) Math.max(1, stories);
        long most = (long) (steps * copies) - near / 2;
        for (int tries = 0; tries < TRIES && most > 0; tries++) {
            Optional<Scored> scored = before(most);
            if (scored.isEmpty()) {
                break;
            }
            long before = stories(scored.get().score());
            if (before <= steps) {
                return landing(scored.get().score(), before);
            }
            most = Math.min(most - near, scored.get().articles() - (long) ((before - steps) * copies));
        }
        return MonthJump.Landing.START;
    }

    /** @param articles how many score that or more */
    private record Scored(float score, long articles) {}

    /**
     * The score that nearly {@code most} articles have, but no more: first sought where articles taken at random have it, then
     * among all.
     */
    private Optional<Scored> before(long most) {
        return most <= 0 ? Optional.empty() : guessed(most).or(() -> halved(most));
    }

    /** By how many a guess is off tells how far to go on among those taken at random. */
    private Optional<Scored> guessed(long most) {
        List<Float> scores = sample().hits().hits().stream()
                .map(hit -> hit.score().floatValue())
                .sorted(Comparator.reverseOrder())
                .toList();
        long wanted = most - near / 2;
        long guess = wanted;
        for (int guesses = 0; guesses < GUESSES; guesses++) {
            long at = guess * scores.size() / Math.max(1, total(sample()));
            if (at < 0 || at >= scores.size()) {
                return Optional.empty();
            }
            Scored scored = counted(scores.get((int) at));
            long left = most - scored.articles();
            if (left >= 0 && left <= near) {
                return Optional.of(scored);
            }
            guess += wanted - scored.articles();
        }
        return Optional.empty();
    }

    /** Between floats that are positive lie no others. */
    private Optional<Scored> halved(long most) {
        int more = 0;
        int fewer = Float.floatToIntBits(Float.MAX_VALUE);
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

    /** In the order of their ids, which says nothing of what they score. */
    private SearchResponse<JsonNode> sample() {
        if (sample == null) {
            sample = engine.apply(new SearchRequest.Builder()
                    .query(all())
                    .sort(Requests.by(ArticleField.ID, SortOrder.Asc))
                    .trackScores(true)
                    .size(Math.min(SAMPLE, near))
                    .source(source -> source.fetch(false))
                    .storedFields("_none_")
                    .trackTotalHits(track -> track.enabled(true))
                    .timeout(Requests.PATIENCE));
        }
        return sample;
    }

    private Scored counted(float score) {
        return new Scored(score, total(engine.apply(scoring(score, Map.of()))));
    }

    private long stories(float score) {
        return StoryCount.exact(counts -> engine.apply(scoring(score, counts)), atOnce)
                .count();
    }

    private SearchRequest.Builder scoring(float score, Map<String, Aggregation> counts) {
        return Requests.counts(query, question, counts).query(all()).minScore((double) score);
    }

    private Query all() {
        return Query.of(q -> q.bool(bool ->
                bool.must(Requests.query(query, question)).filter(Constraints.filters(query, question.corrected()))));
    }

    private static long total(SearchResponse<JsonNode> counted) {
        return Objects.requireNonNull(counted.hits().total()).value();
    }

    /** Behind all that score so much, however old. */
    private MonthJump.Landing landing(float score, long passed) {
        return new MonthJump.Landing(
                List.of(FieldValue.of(score), FieldValue.of(Long.MIN_VALUE), FieldValue.of(MonthJump.LAST_ID)),
                passed,
                Optional.of(all()),
                score);
    }
}
