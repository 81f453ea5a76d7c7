package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.language.Clause;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.PinnedWeights;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/**
 * The ranking of a pinned search.
 *
 * <p>The engine's own ranking weighs a word by how many articles have it <em>now</em>, and an article by how much longer
 * than the others it is: both change with every article that comes in. Here a word weighs by how many articles had it at
 * the pinned moment, which can be counted again at any time, and what matches adds up to the same sum for ever.
 */
public final class PinnedRanking {

    /** Sums of such fractions are exact in a float, in whatever order the engine adds them up. */
    private static final int FRACTION = 64;

    /** Rare words weigh more here than by themselves, in place of what is missing. */
    private static final double STEEPNESS = 1.4;

    private PinnedRanking() {}

    /** Whether {@code query} is to be ranked so. */
    public static boolean needed(SearchQuery query, ParsedQuery question) {
        return query.asOf().isPresent() && query.sort() == Sort.RELEVANCE && question.wants();
    }

    /** How many articles of that moment have each part. */
    public static SearchRequest.Builder asked(SearchQuery query, ParsedQuery question) {
        return Requests.counts(query, new ParsedQuery(List.of(), List.of()), having(question.wanted()));
    }

    /** How many articles have each, by its number. */
    static Map<String, Aggregation> having(List<Clause> parts) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Clause clause = parts.get(i);
            counts.put(Integer.toString(i), Aggregation.of(a -> a.filter(WordsQuery.text(clause))));
        }
        return counts;
    }

    public static PinnedWeights read(long articles, Map<String, Aggregate> counts) {
        List<Float> weights = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            long having = Aggregates.named(counts, Integer.toString(i)).filter().docCount();
            weights.add(rounded(Math.pow(rarity(articles, having), STEEPNESS)));
        }
        return new PinnedWeights(weights);
    }

    /** What a word tells that so many of the articles have: the inverse document frequency of BM25. */
    static double rarity(long articles, long having) {
        return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
    }

    /** A multiple of what sums up exactly, never nothing. */
    static float rounded(double weight) {
        return Math.max(1, Math.round(weight * FRACTION)) / (float) FRACTION;
    }

    /** {@code query} with nothing said of what makes one article better than another. */
    static BoolQuery.Builder unranked(BoolQuery ranked) {
        return new BoolQuery.Builder()
                .filter(ranked.must())
                .filter(ranked.filter())
                .mustNot(ranked.mustNot());
    }
}
