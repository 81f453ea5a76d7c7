package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import press.dateline.index.schema.ArticleField;

/**
 * How much what a pinned search finds in a story counts by the story's own length, which never changes: the engine
 * measures length by the average of all that it has now.
 */
final class Brevity {

    /** A story of so many words counts as it is; one whose length is not known does too. */
    private static final double USUAL = 400;

    /** Between counting all stories alike and counting words by the thousand. */
    private static final double STEEPNESS = 0.23;

    private static final double SHORTEST = 50;
    private static final double LONGEST = 8_000;
    private static final double STEP = Math.sqrt(2);

    /** As in {@link PinnedRanking}: products of such fractions are exact, too. */
    private static final int FRACTION = 32;

    private Brevity() {}

    /** The sum of {@code parts}, more in a short story and less in a long one. */
    static Query weighing(List<Query> parts) {
        return Query.of(q -> q.functionScore(score -> score.query(
                        sum -> sum.bool(new BoolQuery.Builder().should(parts).build()))
                .functions(steps())
                .scoreMode(FunctionScoreMode.First)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    /** The first that holds counts, from the shortest stories up. */
    private static List<FunctionScore> steps() {
        List<FunctionScore> steps = new ArrayList<>();
        double length = SHORTEST;
        for (; length < LONGEST; length *= STEP) {
            double below = length * Math.sqrt(STEP);
            steps.add(step(
                    length,
                    Query.of(q -> q.range(range -> range.number(
                            number -> number.field(ArticleField.LENGTH).lt(below))))));
        }
        steps.add(step(length, Query.of(q -> q.exists(exists -> exists.field(ArticleField.LENGTH)))));
        return steps;
    }

    private static FunctionScore step(double length, Query stories) {
        double counts = Math.round(Math.pow(USUAL / length, STEEPNESS) * FRACTION) / (double) FRACTION;
        return FunctionScore.of(function -> function.filter(stories).weight(counts));
    }
}
