package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Asks for and reads the entities that most stories of a search name, of each kind. */
public final class FrequentEntities {

    private final SearchQuery query;
    private final Corrected corrected;
    private final List<Kind> kinds;
    private final int each;

    /** At most {@code each} of a kind, and as many as corrections put together. */
    public FrequentEntities(SearchQuery query, Corrected corrected, Collection<Kind> kinds, int each) {
        this.query = query;
        this.corrected = corrected;
        this.kinds = List.copyOf(kinds);
        this.each = each;
    }

    public Map<String, Aggregation> asked() {
        FacetRequest counting = new FacetRequest(query, corrected);
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            Facet facet = Facet.of(kind);
            List<String> touched = FacetRequest.touched(facet, corrected);
            Map<String, Aggregation> values = new LinkedHashMap<>();
            values.put(
                    FacetRequest.LISTED,
                    Aggregation.of(a -> a.terms(terms -> {
                        terms.field(EntityQuery.field(kind, query.about())).size(each);
                        return touched.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(touched));
                    })));
            counting.composed(facet, values);
            counts.put(kind.word(), counting.under(facet, values));
        }
        return counts;
    }

    /** They and how many articles name them; by kind, those that most name first but for what corrections put together. */
    public Map<EntityKey, Long> read(Map<String, Aggregate> counts, EntityNames names) {
        FacetCounts reader = new FacetCounts(query, corrected, names);
        Map<EntityKey, Long> stories = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            Map<String, Aggregate> values =
                    Aggregates.named(counts, kind.word()).filter().aggregations();
            Map<String, Long> all =
                    new LinkedHashMap<>(FacetCounts.listed(Aggregates.named(values, FacetRequest.LISTED)));
            all.putAll(reader.composed(Facet.of(kind), values));
            all.forEach((id, count) -> stories.put(new EntityKey(kind, id), count));
        }
        stories.values().removeIf(count -> count == 0);
        return stories;
    }
}
