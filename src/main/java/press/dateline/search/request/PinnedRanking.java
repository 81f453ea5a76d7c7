package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
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
    private static final double STEEPNESS = 1.2;

    private static final String HAVING = "having";

    private PinnedRanking() {}

    /** Whether {@code query} is to be ranked so. */
    public static boolean needed(SearchQuery query, ParsedQuery question) {
        return query.asOf().isPresent() && query.sort() == Sort.RELEVANCE && question.wants();
    }

    /** How many articles of that moment have each part. */
    public static SearchRequest.Builder asked(SearchQuery query, ParsedQuery question) {
        return Requests.counts(query, new ParsedQuery(List.of(), List.of()), having(question.wanted()));
    }

    /** How many articles have each; asked in one, which takes the engine half as long as each by itself. */
    static Map<String, Aggregation> having(List<Clause> parts) {
        List<Query> each = parts.stream().map(WordsQuery::text).toList();
        return Map.of(HAVING, Aggregation.of(a -> a.filters(filters -> filters.filters(all -> all.array(each)))));
    }

    static List<Long> counted(Map<String, Aggregate> counts) {
        return Aggregates.named(counts, HAVING).filters().buckets().array().stream()
                .map(FiltersBucket::docCount)
                .toList();
    }

    public static PinnedWeights read(long articles, Map<String, Aggregate> counts) {
        return new PinnedWeights(counted(counts).stream()
                .map(having -> rounded(Math.pow(rarity(articles, having), STEEPNESS)))
                .toList());
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
