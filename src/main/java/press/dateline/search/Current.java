package press.dateline.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.Corrected;
import press.dateline.authority.EntityKey;
import press.dateline.authority.Kind;

/** Reads old links under today's corrections: what was merged or changed its kind is asked for as what it is now. */
final class Current {

    private Current() {}

    static SearchQuery of(SearchQuery query, Corrected corrected) {
        if (corrected == Corrected.NOTHING) {
            return query;
        }
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
                        Facet.of(now.kind()), new Filter(List.of(now.id()), filter.op(), List.of()), Current::and);
            }
            for (String id : filter.not()) {
                EntityKey now = corrected.now(new EntityKey(kind, id));
                filters.merge(
                        Facet.of(now.kind()), new Filter(List.of(), filter.op(), List.of(now.id())), Current::and);
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
