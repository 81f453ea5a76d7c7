package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.request.Requests;

/**
 * Those who are named together with an entity far more often than chance would have it.
 *
 * <p>The engine has to look up how often each of them is named otherwise, and most are named with it once or twice. So first
 * only those are weighed whom a thousandth of its stories name; a bound on what the others could score says whether all have
 * to be.
 */
final class OutstandingEntities {

    private static final int MOST = 8;
    private static final long LEAST = 2;
    private static final long SHARE = 1_000;

    private final EntityKey key;
    private final Corrected corrected;
    private final Query live;

    private final long share;

    OutstandingEntities(EntityKey key, Corrected corrected, Query live) {
        this(key, corrected, live, SHARE);
    }

    /** The same that weighs first whom one in {@code share} of its stories names. */
    OutstandingEntities(EntityKey key, Corrected corrected, Query live, long share) {
        this.key = key;
        this.corrected = corrected;
        this.live = live;
        this.share = share;
    }

    /** By kind; {@code stories} is how many name the entity. */
    Map<String, SearchRequest.Builder> asked(long stories) {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            requests.put(kind.word(), asked(kind, least(stories)));
        }
        return requests;
    }

    /** Those of these kinds again where somebody whom fewer stories name might have to stand among them. */
    Map<String, SearchRequest.Builder> again(long stories, Map<String, SearchResponse<JsonNode>> answers) {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Aggregate found = Aggregates.named(
                    Objects.requireNonNull(answers.get(kind.word())).aggregations(), kind.word());
            if (least(stories) > LEAST && !(found.isSigsterms() && isSure(found.sigsterms(), least(stories)))) {
                requests.put(kind.word(), asked(kind, LEAST));
            }
        }
        return requests;
    }

    private long least(long stories) {
        return Math.max(LEAST, stories / share);
    }

    /**
     * The engine scores {@code (share - usual) * share / usual}; nobody is named less often in all than here, so of those with
     * fewer than {@code least} stories none scores more than one with one fewer, and all of them here.
     */
    private static boolean isSure(SignificantStringTermsAggregate found, long least) {
        List<SignificantStringTermsBucket> buckets = found.buckets().array();
        if (buckets.size() < MOST) {
            return false;
        }
        double stories = found.docCount();
        double bound = (least - 1) / stories * (found.bgCount() / stories - 1);
        return buckets.stream()
                        .mapToDouble(SignificantStringTermsBucket::score)
                        .min()
                        .orElse(0)
                > bound;
    }

    private SearchRequest.Builder asked(Kind kind, long least) {
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool -> bool.filter(live).filter(EntityQuery.of(key, false, corrected))))
                .size(0)
                .trackTotalHits(track -> track.enabled(false))
                .aggregations(kind.word(), counts(kind, least))
                .timeout(Requests.PATIENCE);
    }

    private Aggregation counts(Kind kind, long least) {
        List<String> touched = corrected.touched(kind);
        List<String> without = kind == key.kind()
                ? Stream.concat(touched.stream(), Stream.of(key.id()))
                        .distinct()
                        .toList()
                : touched;
        return Aggregation.of(a -> a.significantTerms(terms -> {
            terms.field(kind.word())
                    .size(MOST)
                    .minDocCount(least)
                    .shardMinDocCount(least)
                    .backgroundFilter(live);
            return without.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(without));
        }));
    }
}
