package press.dateline.search.typing;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.FacetCounts;
import press.dateline.search.facets.FacetRequest;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Asks for and reads the entities that most stories of the archive name. */
public final class FrequentEntities {

    private static final int EACH = 3_000;

    private final Corrected corrected;
    private final EntityNames names;

    public FrequentEntities(Corrected corrected, EntityNames names) {
        this.corrected = corrected;
        this.names = names;
    }

    public SearchRequest.Builder asked() {
        FacetRequest counting = new FacetRequest(SearchQuery.EVERYTHING, corrected);
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Facet facet = Facet.of(kind);
            List<String> touched = FacetRequest.touched(facet, corrected);
            Map<String, Aggregation> values = new LinkedHashMap<>();
            values.put(
                    FacetRequest.LISTED,
                    Aggregation.of(a -> a.terms(terms -> {
                        terms.field(kind.word()).size(EACH);
                        return touched.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(touched));
                    })));
            counting.composed(facet, values);
            counts.put(kind.word(), counting.under(facet, values));
        }
        return Requests.counts(SearchQuery.EVERYTHING, new ParsedQuery(List.of(), List.of()), counts);
    }

    public List<Suggestion> read(Map<String, Aggregate> counts) {
        FacetCounts reader = new FacetCounts(SearchQuery.EVERYTHING, corrected, names);
        Map<EntityKey, Long> stories = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Map<String, Aggregate> values =
                    Aggregates.named(counts, kind.word()).filter().aggregations();
            Map<String, Long> all =
                    new LinkedHashMap<>(FacetCounts.listed(Aggregates.named(values, FacetRequest.LISTED)));
            all.putAll(reader.composed(Facet.of(kind), values));
            all.forEach((id, count) -> stories.put(new EntityKey(kind, id), count));
        }
        stories.values().removeIf(count -> count == 0);
        names.expect(stories.keySet());
        return stories.entrySet().stream()
                .map(each -> new Suggestion(
                        each.getKey(),
                        names.of(each.getKey().kind(), each.getKey().id()),
                        each.getValue()))
                .toList();
    }
}
