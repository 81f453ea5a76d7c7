package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.dateline.authority.corrections.Corrected;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/**
 * Asks for the counts beside the results.
 *
 * <p>A value's count is what choosing it alone in its facet would give, so each facet is counted under the filters of
 * all others; where all chosen values must match, what adding it would give.
 */
public final class FacetRequest {

    /** Values listed per facet besides chosen ones. */
    static final int SHOWN = 10;

    /** Every article has a few; a full list is asked for a page at a time. */
    static final int MOST = 65_000;

    public static final String LISTED = "listed";
    static final String CHOSEN = "chosen";
    static final String COMPOSED = "composed";

    private final SearchQuery query;
    private final Corrected corrected;

    public FacetRequest(SearchQuery query, Corrected corrected) {
        this.query = query;
        this.corrected = corrected;
    }

    /** Where all {@link #keepsToAll} filters, for a question that has them. */
    public Map<String, Aggregation> facets(Facet... asked) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        boolean within = keepsToAll(query);
        for (Facet facet : asked) {
            Map<String, Aggregation> values = facet == Facet.YEAR ? years() : values(facet);
            counts.put(facet.word(), within ? all(values) : under(facet, values));
            excluded(facet, counts);
            combined(facet, counts);
        }
        return counts;
    }

    /** The name under which an excluded value is counted; the value itself may have characters no name can have. */
    static String excluded(Facet facet, int index) {
        return facet.word() + ".not." + index;
    }

    /** The name under which is counted what all chosen values find together, or any of them. */
    static String combined(Facet facet, Op op) {
        return facet.word() + "." + op.name().toLowerCase(Locale.ROOT);
    }

    /** The question as it bears on the counts of {@code facet}. */
    static SearchQuery open(SearchQuery query, Facet facet) {
        if (facet == Facet.YEAR) {
            return query.withDates(DateRange.ALWAYS);
        }
        Filter filter = query.filter(facet);
        return filter.op() == Op.ALL ? query : query.withFilter(facet, new Filter(List.of(), Op.ANY, filter.not()));
    }

    /** Whether every count keeps to all filters, so that the question itself does and the engine need not look at what they leave out. */
    public static boolean keepsToAll(SearchQuery query) {
        return Arrays.stream(Facet.values())
                .allMatch(facet -> query.filter(facet).not().isEmpty()
                        && query.filter(facet).values().size() < 2
                        && open(query, facet).filters().equals(query.filters())
                        && open(query, facet).dates().equals(query.dates()));
    }

    public Aggregation under(Facet facet, Map<String, Aggregation> counts) {
        return Aggregation.of(a ->
                a.filter(Constraints.filters(open(query, facet), corrected)).aggregations(counts));
    }

    private static Aggregation all(Map<String, Aggregation> counts) {
        return Aggregation.of(a -> a.filter(every -> every.bool(all -> all)).aggregations(counts));
    }

    /** What corrections put together or took apart is no term of the index; each is counted as a question. */
    public void composed(Facet facet, Map<String, Aggregation> counts) {
        List<Query> entities = facet.kind().map(corrected::composed).orElse(List.of()).stream()
                .map(entity -> EntityQuery.of(entity, query.about(), corrected))
                .toList();
        if (!entities.isEmpty()) {
            counts.put(COMPOSED, Aggregation.of(a -> a.filters(each -> each.filters(list -> list.array(entities)))));
        }
    }

    /** Ids that the engine must not list by themselves. */
    public static List<String> touched(Facet facet, Corrected corrected) {
        return facet.kind().map(corrected::touched).orElse(List.of());
    }

    private Map<String, Aggregation> values(Facet facet) {
        Filter filter = query.filter(facet);
        String field = Constraints.field(query, facet);
        List<String> touched = touched(facet, corrected);
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        int size = SHOWN + filter.values().size() + 1;
        counts.put(
                LISTED,
                Aggregation.of(a -> a.terms(terms -> {
                    terms.field(field).size(size);
                    return touched.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(touched));
                })));
        if (!filter.values().isEmpty()) {
            counts.put(
                    CHOSEN,
                    Aggregation.of(a -> a.terms(terms -> terms.field(field)
                            .include(include -> include.terms(filter.values()))
                            .size(filter.values().size()))));
        }
        composed(facet, counts);
        return counts;
    }

    static Map<String, Aggregation> years() {
        return Map.of(LISTED, byYear());
    }

    /** The last first, without those of no article. */
    static Aggregation byYear() {
        return Aggregation.of(a -> a.dateHistogram(years -> years.field(ArticleField.PUBLISHED)
                .calendarInterval(CalendarInterval.Year)
                .format("yyyy")
                .minDocCount(1)
                .order(NamedValue.of("_key", SortOrder.Desc))));
    }

    private void excluded(Facet facet, Map<String, Aggregation> counts) {
        List<String> not = query.filter(facet).not();
        for (int i = 0; i < not.size(); i++) {
            String value = not.get(i);
            SearchQuery chosen = open(query.including(facet, value), facet).with(facet, value);
            counts.put(excluded(facet, i), Aggregation.of(a -> a.filter(Constraints.filters(chosen, corrected))));
        }
    }

    /** What the other way of combining chosen values would find is told before anybody chooses it. */
    private void combined(Facet facet, Map<String, Aggregation> counts) {
        if (query.filter(facet).values().size() > 1) {
            for (Op op : Op.values()) {
                counts.put(
                        combined(facet, op),
                        Aggregation.of(a -> a.filter(Constraints.filters(query.withOp(facet, op), corrected))));
            }
        }
    }
}
