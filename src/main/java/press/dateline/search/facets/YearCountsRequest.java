package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Asks for and reads when articles have each of a few values of a facet: what choosing one alone there would give, by year. */
public final class YearCountsRequest {

    private static final String YEARS = "years";

    private final SearchQuery query;
    private final Facet facet;
    private final Corrected corrected;
    private final List<String> terms;
    private final List<String> composed;

    /** For the values of {@code page}; none where these are years. */
    public YearCountsRequest(FacetPage page, Corrected corrected) {
        this.query = page.query();
        this.facet = page.facet();
        this.corrected = corrected;
        List<String> touched = FacetRequest.touched(facet, corrected);
        List<String> values = facet == Facet.YEAR
                ? List.of()
                : page.values().stream().map(FacetValue::id).toList();
        this.terms = values.stream().filter(id -> !touched.contains(id)).toList();
        this.composed = values.stream().filter(touched::contains).toList();
    }

    public boolean isEmpty() {
        return terms.isEmpty() && composed.isEmpty();
    }

    /** The articles that have any of these values: of what a letter lists, a small part of all. */
    public Query having() {
        return Constraints.any(
                query, facet, Stream.concat(terms.stream(), composed.stream()).toList(), corrected);
    }

    public Map<String, Aggregation> asked() {
        Map<String, Aggregation> values = new LinkedHashMap<>();
        if (!terms.isEmpty()) {
            values.put(
                    FacetRequest.LISTED, Aggregation.of(a -> a.terms(each -> each.field(Constraints.field(query, facet))
                                    .include(include -> include.terms(terms))
                                    .size(terms.size()))
                            .aggregations(Map.of(YEARS, FacetRequest.byYear()))));
        }
        if (!composed.isEmpty()) {
            List<Query> entities = composed.stream()
                    .map(id -> EntityQuery.of(new EntityKey(facet.kind().orElseThrow(), id), query.about(), corrected))
                    .toList();
            values.put(FacetRequest.COMPOSED, Aggregation.of(a -> a.filters(
                            each -> each.filters(list -> list.array(entities)))
                    .aggregations(Map.of(YEARS, FacetRequest.byYear()))));
        }
        return Map.of(facet.word(), new FacetRequest(query, corrected).under(facet, values));
    }

    public YearCounts read(Map<String, Aggregate> counts) {
        Map<String, Aggregate> values =
                Aggregates.named(counts, facet.word()).filter().aggregations();
        Map<String, NavigableMap<Integer, Long>> byValue = new HashMap<>();
        // Of a field that no story has there are none of any type.
        if (!terms.isEmpty() && Aggregates.named(values, FacetRequest.LISTED).isSterms()) {
            for (StringTermsBucket bucket : Aggregates.named(values, FacetRequest.LISTED)
                    .sterms()
                    .buckets()
                    .array()) {
                byValue.put(
                        bucket.key().stringValue(), FacetCounts.byYear(Aggregates.named(bucket.aggregations(), YEARS)));
            }
        }
        if (!composed.isEmpty()) {
            List<FiltersBucket> buckets = Aggregates.named(values, FacetRequest.COMPOSED)
                    .filters()
                    .buckets()
                    .array();
            for (int i = 0; i < composed.size(); i++) {
                byValue.put(
                        composed.get(i),
                        FacetCounts.byYear(Aggregates.named(buckets.get(i).aggregations(), YEARS)));
            }
        }
        return new YearCounts(byValue);
    }
}
