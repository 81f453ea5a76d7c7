package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.language.Clause;
import press.dateline.search.language.CommonWords;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.WordWeights;
import press.dateline.search.state.SearchQuery;

/**
 * Finds out how strictly a long question can be taken: its words seldom all stand in the story that answers it, so that
 * has to have enough of what they weigh together, the rare ones more than the common ones.
 *
 * <p>A few words are taken as typed where any story has them all. The words alone decide, under no filter: so it does not
 * change with a click, and every count stays a promise.
 */
public final class QueryRelaxation {

    /** Of fewer words every one was meant. */
    static final int LONG = 4;

    /** So many words, some of them such as only sentences need. */
    private static final int SENTENCE = 7;

    private static final int SENTENCE_COMMON = 2;

    /** With so many stories that have every word of a sentence with hardly any that tell, nothing else is needed. */
    static final int ENOUGH = 10;

    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;

    /** Fewer stories than a reader looks through might lack the one that is meant. */
    static final int MANY = 20;

    /** What the rarest word of a question weighs. */
    private static final int HEAVIEST = 4;

    private static final String ALL = "all";

    private QueryRelaxation() {}

    public static boolean needed(ParsedQuery question) {
        return question.fit() == MinimumMatch.ALL && question.words().size() >= LONG;
    }

    /** How many stories have all of the words, and how many each. */
    public static SearchRequest.Builder asked(SearchQuery query, ParsedQuery question) {
        Map<String, Aggregation> counts =
                new LinkedHashMap<>(PinnedRanking.having(loosened(question).loose()));
        if (!isWeighed(question)) {
            counts.put(ALL, counted(query, question));
        }
        return Requests.counts(query, new ParsedQuery(List.of(), List.of()), counts);
    }

    /** The question as typed, or by the weight of its words where that many of the {@code articles} have them. */
    public static ParsedQuery weighed(ParsedQuery question, long articles, Map<String, Aggregate> counts) {
        List<Clause> telling = loosened(question).loose();
        if (!isWeighed(question)
                && Aggregates.named(counts, ALL).filter().docCount() >= (isSentence(question) ? ENOUGH : 1)) {
            return question;
        }
        List<Long> having = PinnedRanking.counted(counts);
        Map<Clause, Double> rarities = new LinkedHashMap<>();
        for (int i = 0; i < telling.size(); i++) {
            if (having.get(i) > 0) {
                rarities.put(telling.get(i), PinnedRanking.rarity(articles, having.get(i)));
            }
        }
        return rarities.isEmpty() ? loosened(question) : question.weighed(new WordWeights(whole(rarities), HALF));
    }

    private static Map<Clause, Integer> whole(Map<Clause, Double> rarities) {
        double rarest = Collections.max(rarities.values());
        Map<Clause, Integer> whole = new LinkedHashMap<>();
        rarities.forEach((word, rarity) -> whole.put(word, Math.max(1, (int) Math.round(HEAVIEST * rarity / rarest))));
        return whole;
    }

    /** How many stories have half of the weight, and how many a quarter. */
    public static SearchRequest.Builder shares(SearchQuery query, ParsedQuery weighed) {
        return Requests.counts(
                query,
                loosened(weighed),
                Map.of("half", counted(query, weighed), "quarter", counted(query, sharing(weighed, QUARTER))));
    }

    public static ParsedQuery read(ParsedQuery weighed, Map<String, Aggregate> counts) {
        if (Aggregates.named(counts, "half").filter().docCount() >= MANY) {
            return weighed;
        }
        return Aggregates.named(counts, "quarter").filter().docCount() > 0
                ? sharing(weighed, QUARTER)
                : loosened(weighed);
    }

    public static boolean isSentence(ParsedQuery question) {
        return question.words().size() >= SENTENCE
                && question.words().stream().filter(CommonWords::is).count() >= SENTENCE_COMMON;
    }

    /** Of a sentence with many telling words nobody means every one, however many stories have them. */
    private static boolean isWeighed(ParsedQuery question) {
        return isSentence(question) && loosened(question).loose().size() >= LONG;
    }

    private static ParsedQuery loosened(ParsedQuery question) {
        return question.fitted(MinimumMatch.SOME);
    }

    private static ParsedQuery sharing(ParsedQuery weighed, double share) {
        return weighed.weighed(weighed.wordWeights().sharing(share));
    }

    private static Aggregation counted(SearchQuery query, ParsedQuery question) {
        return Aggregation.of(a -> a.filter(Requests.query(query, question)));
    }
}
