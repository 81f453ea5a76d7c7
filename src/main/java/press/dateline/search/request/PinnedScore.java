package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.language.Clause;
import press.dateline.search.language.CommonWords;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Scope;

/**
 * What articles of a pinned search come to: sums of constants that do not change as the archive grows.
 *
 * <p>All but what names somebody are parts of what a word weighs by itself; from the middle of ranges that the questions of
 * TIME 1963 and of news quizzes hardly tell apart.
 */
final class PinnedScore {

    /** A word that is found twice and three times says more, if not twice and three times as much. */
    private static final double[] AGAIN = {0.2, 0.15, 0.1};

    private static final int ANY_GAP = 1_000_000;

    private static final double IN_HEADLINE = 1;
    private static final double IN_LEAD = 0.5;

    /** Of the lesser of two words that stand near each other as they were asked. */
    private static final double NEAR = 0.4;

    private static final double NAMED = 4;

    /** More where a story is about them. */
    private static final double ABOUT = 2.5;

    private final ParsedQuery question;

    /** Found anywhere in a story, which in a long one means less. */
    private final List<Query> anywhere = new ArrayList<>();

    private final List<Query> elsewhere = new ArrayList<>();

    private PinnedScore(ParsedQuery question) {
        this.question = question;
    }

    /** {@code unranked}, which says what matches, with all that adds to a score. */
    static BoolQuery.Builder of(ParsedQuery question, BoolQuery.Builder unranked) {
        PinnedScore score = new PinnedScore(question);
        Map<Clause, Float> weights = new HashMap<>();
        List<Clause> wanted = question.wanted();
        for (int i = 0; i < wanted.size(); i++) {
            float weight = question.weights().weights().get(i);
            weights.put(wanted.get(i), weight);
            score.add(wanted.get(i), weight);
        }
        Boosts.pairs(question).forEach(pair -> score.near(pair, weights));
        score.named();
        return unranked.should(Brevity.weighing(score.anywhere)).should(score.elsewhere);
    }

    private void add(Clause part, float weight) {
        anywhere.add(worth(weight, WordsQuery.text(part)));
        elsewhere.add(worth(weight * IN_HEADLINE, WordsQuery.query(part, Scope.HEADLINE)));
        if (part instanceof Clause.Word word && !CommonWords.is(part)) {
            elsewhere.add(worth(
                    weight * IN_LEAD,
                    Query.of(q -> q.matchPhrase(
                            match -> match.field(ArticleField.LEAD).query(word.text())))));
            again(word.text(), weight);
        }
    }

    /** Found as a phrase of itself with any gap: the only way to count words without the engine's own weights. */
    private void again(String word, float weight) {
        String repeated = word;
        for (double more : AGAIN) {
            repeated += " " + word;
            anywhere.add(worth(weight * more, WordsQuery.side(repeated, Scope.TEXT.stemmed(), ANY_GAP)));
        }
    }

    private void near(Boosts.Pair pair, Map<Clause, Float> weights) {
        float first = weights.getOrDefault(pair.first(), 0f);
        float second = weights.getOrDefault(pair.second(), 0f);
        elsewhere.add(worth(NEAR * Math.min(first, second), pair.near()));
    }

    private void named() {
        question.hints().forEach(hint -> {
            elsewhere.add(worth(NAMED, EntityQuery.of(hint.entity(), hint.about(), question.corrected())));
            elsewhere.add(worth(ABOUT, EntityQuery.of(hint.entity(), true, question.corrected())));
        });
    }

    private static Query worth(double weight, Query query) {
        return Query.of(q -> q.constantScore(constant -> constant.filter(query).boost(PinnedRanking.rounded(weight))));
    }
}
