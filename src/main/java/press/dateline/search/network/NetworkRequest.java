package press.dateline.search.network;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.facets.FrequentEntities;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.network.Network.Named;
import press.dateline.search.network.Network.Tie;
import press.dateline.search.request.Requests;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/** Asks for and reads who appears with whom: first the names that most stories have, then all pairs of these at once. */
public final class NetworkRequest {

    /** More names than this are no picture but a ball of wool. */
    public static final int MOST_NAMES = 30;

    /** So are more lines. */
    public static final int MOST_TIES = 60;

    private static final String PAIRS = "pairs";
    private static final Comparator<Named> MOST_ARTICLES =
            Comparator.comparingLong(Named::articles).reversed().thenComparing(Named::entity);

    private final SearchQuery query;
    private final ParsedQuery question;
    private final FrequentEntities frequent;
    private final Set<EntityKey> chosen;

    public NetworkRequest(SearchQuery asked, ParsedQuery question, Collection<Kind> kinds) {
        this.query = strict(asked);
        this.question = question;
        this.chosen = asked.entities();
        this.frequent = new FrequentEntities(
                query,
                question.corrected(),
                kinds.stream().filter(kind -> asked.takesMore(Facet.of(kind))).toList(),
                MOST_NAMES + chosen.size());
    }

    /** With one choice of a facet it is the same whether any or all must match, but counts keep to it where all must. */
    private static SearchQuery strict(SearchQuery asked) {
        SearchQuery strict = asked;
        for (Facet facet : asked.filters().keySet()) {
            if (asked.filter(facet).values().size() == 1) {
                strict = strict.withOp(facet, Op.ALL);
            }
        }
        return strict;
    }

    public SearchRequest.Builder frequent() {
        return Requests.counts(query, question, frequent.asked()).query(Requests.found(query, question));
    }

    /** Those that most articles name, the most first. */
    public List<Named> names(Map<String, Aggregate> counts, EntityNames names) {
        Map<EntityKey, Long> found = frequent.read(counts, names);
        found.keySet().removeAll(chosen);
        return found.entrySet().stream()
                .map(each -> new Named(each.getKey(), "", each.getValue()))
                .sorted(MOST_ARTICLES)
                .limit(MOST_NAMES)
                .map(each -> new Named(
                        each.entity(),
                        names.of(each.entity().kind(), each.entity().id()),
                        each.articles()))
                .toList();
    }

    /** Those with each, and of these those with each: the aggregation made for it is none that the carried engine has. */
    public SearchRequest.Builder pairs(List<Named> names) {
        List<Query> each = names.stream()
                .map(named -> EntityQuery.of(named.entity(), query.about(), question.corrected()))
                .toList();
        Aggregation withEach = Aggregation.of(a -> a.filters(filters -> filters.filters(list -> list.array(each))));
        Aggregation withTwo = Aggregation.of(a ->
                a.filters(filters -> filters.filters(list -> list.array(each))).aggregations(PAIRS, withEach));
        return Requests.counts(query, question, Map.of(PAIRS, withTwo)).query(Requests.found(query, question));
    }

    /** The strongest of all pairs; everybody who has any has their strongest among them. */
    public List<Tie> ties(List<Named> names, Map<String, Aggregate> counts) {
        List<Tie> all = new ArrayList<>();
        List<FiltersBucket> rows = buckets(counts);
        for (int i = 0; i < names.size(); i++) {
            List<FiltersBucket> row = buckets(rows.get(i).aggregations());
            for (int j = i + 1; j < names.size(); j++) {
                if (row.get(j).docCount() > 0) {
                    all.add(new Tie(names.get(i), names.get(j), row.get(j).docCount()));
                }
            }
        }
        all.sort(Comparator.comparingLong(Tie::articles)
                .reversed()
                .thenComparing(Tie::one, MOST_ARTICLES)
                .thenComparing(Tie::other, MOST_ARTICLES));
        return strongest(all);
    }

    private static List<Tie> strongest(List<Tie> all) {
        Set<Tie> kept = new LinkedHashSet<>();
        Set<Named> tied = new LinkedHashSet<>();
        for (Tie tie : all) {
            boolean first = tied.add(tie.one());
            if (tied.add(tie.other()) || first) {
                kept.add(tie);
            }
        }
        for (Tie tie : all) {
            if (kept.size() < MOST_TIES) {
                kept.add(tie);
            }
        }
        return all.stream().filter(kept::contains).toList();
    }

    private static List<FiltersBucket> buckets(Map<String, Aggregate> counts) {
        return Aggregates.named(counts, PAIRS).filters().buckets().array();
    }
}
