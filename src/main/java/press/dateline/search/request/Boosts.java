package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.language.Clause;
import press.dateline.search.language.CommonWords;
import press.dateline.search.language.EntityHint;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Scope;

/**
 * What makes one story that matches a better answer than another: words near each other, said first, whom it is about,
 * and how fresh it is. Never decides what matches.
 *
 * <p>The weights are the middle of ranges in which the questions of TIME 1963 hardly tell them apart.
 */
final class Boosts {

    /** Two words asked side by side and found near each other say more than both anywhere; less so in whole sentences. */
    private static final int NEAR = 4;

    private static final int FEW = 5;
    private static final int MOST_PAIRS = 20;
    private static final float NEARNESS = 0.5f;
    private static final float NEARNESS_OF_MANY = 0.15f;

    private static final float IN_LEAD = 0.2f;

    /** That an article bears an entity at all, and how much of it is on that entity. */
    private static final float NAMED = 1f;

    private static final float NAMED_OFTEN = 0.6f;

    /** Between stories that match alike: a tenth of what one telling word is worth, half of it after so long. */
    private static final float FRESH = 0.5f;

    private static final String AGEING = "180d";

    private Boosts() {}

    static List<Query> of(ParsedQuery question) {
        if (!question.wants()) {
            return List.of();
        }
        float near = question.parts().size() > FEW ? NEARNESS_OF_MANY : NEARNESS;
        return Stream.of(
                        pairs(question).stream().map(pair -> boosted(pair.near(), near)),
                        leads(question),
                        question.hints().stream().map(hint -> hint(hint, question)),
                        Stream.of(fresh()))
                .flatMap(boosts -> boosts)
                .toList();
    }

    /** Two words asked side by side. */
    record Pair(Clause.Word first, Clause.Word second) {

        Query near() {
            return WordsQuery.side(first.text() + " " + second.text(), Scope.TEXT.stemmed(), NEAR);
        }
    }

    /** Common words between them say nothing, unless there are no others. */
    static List<Pair> pairs(ParsedQuery question) {
        boolean skipping =
                question.parts().stream().anyMatch(part -> part instanceof Clause.Word && !CommonWords.is(part));
        List<Pair> pairs = new ArrayList<>();
        Optional<Clause.Word> before = Optional.empty();
        for (Clause part : question.parts()) {
            if (!(part instanceof Clause.Word word)) {
                before = Optional.empty();
            } else if (!skipping || !CommonWords.is(part)) {
                if (before.isPresent() && pairs.size() < MOST_PAIRS) {
                    pairs.add(new Pair(before.get(), word));
                }
                before = Optional.of(word);
            }
        }
        return pairs;
    }

    private static Stream<Query> leads(ParsedQuery question) {
        return question.telling().stream()
                .map(word -> Query.of(q -> q.matchPhrase(
                        match -> match.field(ArticleField.LEAD).query(word).boost(IN_LEAD))));
    }

    private static Query hint(EntityHint hint, ParsedQuery question) {
        Query bears = EntityQuery.of(hint.entity(), hint.about(), question.corrected());
        Query often = EntityQuery.often(hint.entity(), question.corrected());
        return Query.of(q -> q.bool(both -> both.should(boosted(bears, NAMED), boosted(often, NAMED_OFTEN))));
    }

    private static Query boosted(Query query, float boost) {
        return Query.of(q -> q.bool(bool -> bool.should(query).boost(boost)));
    }

    /** By the day, so that one page after the other is ranked alike. */
    private static Query fresh() {
        return Query.of(q -> q.distanceFeature(distance -> distance.date(date -> date.field(ArticleField.PUBLISHED)
                .origin("now/d")
                .pivot(Time.of(age -> age.time(AGEING)))
                .boost(FRESH))));
    }
}
