package press.dateline.search.facets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.SearchQuery;

/**
 * Reads old links under today's corrections: what was merged or changed its kind is asked for as what it is now, and a
 * place by its GeoNames id as the id that links bear.
 */
public final class CorrectedFilters {

    private CorrectedFilters() {}

    public static SearchQuery of(SearchQuery query, Corrected corrected) {
        Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
        query.filters().forEach((facet, filter) -> {
            if (facet.kind().isEmpty()) {
                filters.put(facet, filter);
                return;
            }
            Kind kind = facet.kind().get();
            for (String id : filter.values()) {
                EntityKey now = corrected.now(new EntityKey(kind, id));
                filters.merge(
                        Facet.of(now.kind()),
                        new Filter(List.of(now.id()), filter.op(), List.of()),
                        CorrectedFilters::and);
            }
            for (String id : filter.not()) {
                EntityKey now = corrected.now(new EntityKey(kind, id));
                filters.merge(
                        Facet.of(now.kind()),
                        new Filter(List.of(), filter.op(), List.of(now.id())),
                        CorrectedFilters::and);
            }
        });
        SearchQuery current = query;
        for (Facet facet : Facet.values()) {
            if (facet.combines() && !current.filter(facet).equals(filters.getOrDefault(facet, Filter.NONE))) {
                current = current.withFilter(facet, filters.getOrDefault(facet, Filter.NONE));
            }
        }
        return current.withPage(query.page());
    }

    private static Filter and(Filter one, Filter other) {
        Filter both = one;
        for (String value : other.values()) {
            both = both.with(value);
        }
        for (String value : other.not()) {
            both = both.excluding(value);
        }
        return both;
    }
}
