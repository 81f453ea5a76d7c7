package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/** Reads the counts that {@link FacetRequest} asked for. */
public final class FacetCounts {

    private final SearchQuery query;
    private final Corrected corrected;
    private final EntityNames names;

    public FacetCounts(SearchQuery query, Corrected corrected, EntityNames names) {
        this.query = query;
        this.corrected = corrected;
        this.names = names;
    }

    /** Those that were asked for. */
    public List<FacetValues> read(Map<String, Aggregate> counts) {
        return Arrays.stream(Facet.values())
                .filter(facet -> counts.containsKey(facet.word()))
                .map(facet -> facet(facet, counts))
                .toList();
    }

    private FacetValues facet(Facet facet, Map<String, Aggregate> counts) {
        Map<String, Aggregate> listed =
                Aggregates.named(counts, facet.word()).filter().aggregations();
        Map<String, Long> composed = composed(facet, listed);
        Map<String, Long> chosen = chosen(facet, listed, composed);
        Map<String, Long> excluded = excluded(facet, counts);
        Map<String, Long> others = with(composed, listed(Aggregates.named(listed, FacetRequest.LISTED)));
        others.keySet().removeAll(chosen.keySet());
        others.keySet().removeAll(excluded.keySet());

        List<FacetValue> values = new ArrayList<>();
        chosen.forEach((value, count) -> values.add(value(facet, value, count)));
        excluded.forEach((value, count) -> values.add(value(facet, value, count)));
        others.entrySet().stream()
                .limit(FacetRequest.SHOWN)
                .forEach(other -> values.add(value(facet, other.getKey(), other.getValue())));
        return new FacetValues(
                facet, values, query.filter(facet).op(), others.size() > FacetRequest.SHOWN, combined(facet, counts));
    }

    private static Map<Op, Long> combined(Facet facet, Map<String, Aggregate> counts) {
        Map<Op, Long> combined = new EnumMap<>(Op.class);
        for (Op op : Op.values()) {
            String name = FacetRequest.combined(facet, op);
            if (counts.containsKey(name)) {
                combined.put(op, Aggregates.named(counts, name).filter().docCount());
            }
        }
        return combined;
    }

    /** What is chosen stays in sight, also where nothing has it. */
    private Map<String, Long> chosen(Facet facet, Map<String, Aggregate> counts, Map<String, Long> composed) {
        Map<String, Long> chosen = new LinkedHashMap<>();
        if (facet == Facet.YEAR) {
            query.dates().wholeYear().ifPresent(year -> {
                String value = Integer.toString(year);
                chosen.put(
                        value,
                        listed(Aggregates.named(counts, FacetRequest.LISTED)).getOrDefault(value, 0L));
            });
            return chosen;
        }
        query.filter(facet).values().forEach(value -> chosen.put(value, 0L));
        if (counts.containsKey(FacetRequest.CHOSEN)) {
            chosen.putAll(listed(Aggregates.named(counts, FacetRequest.CHOSEN)));
        }
        composed.forEach((value, count) -> chosen.computeIfPresent(value, (same, unused) -> count));
        return chosen;
    }

    /** Counts of what corrections put together or took apart. */
    public Map<String, Long> composed(Facet facet, Map<String, Aggregate> counts) {
        Map<String, Long> composed = new LinkedHashMap<>();
        if (counts.containsKey(FacetRequest.COMPOSED)) {
            List<EntityKey> entities = corrected.composed(facet.kind().orElseThrow());
            List<FiltersBucket> buckets = Aggregates.named(counts, FacetRequest.COMPOSED)
                    .filters()
                    .buckets()
                    .array();
            for (int i = 0; i < entities.size(); i++) {
                composed.put(entities.get(i).id(), buckets.get(i).docCount());
            }
        }
        return composed;
    }

    /** Most frequent first, as the engine lists them; composed ones that nothing has are no values here. */
    private static Map<String, Long> with(Map<String, Long> composed, Map<String, Long> listed) {
        if (composed.isEmpty()) {
            return listed;
        }
        Map<String, Long> all = new LinkedHashMap<>();
        Stream.concat(composed.entrySet().stream(), listed.entrySet().stream())
                .filter(value -> value.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(value -> all.put(value.getKey(), value.getValue()));
        return all;
    }

    private Map<String, Long> excluded(Facet facet, Map<String, Aggregate> counts) {
        Map<String, Long> excluded = new LinkedHashMap<>();
        List<String> not = query.filter(facet).not();
        for (int i = 0; i < not.size(); i++) {
            excluded.put(
                    not.get(i),
                    Aggregates.named(counts, FacetRequest.excluded(facet, i))
                            .filter()
                            .docCount());
        }
        return excluded;
    }

    FacetValue value(Facet facet, String value, long count) {
        return new FacetValue(
                value,
                names.of(facet, value),
                count,
                query.chosen(facet, value),
                query.excluded(facet, value),
                names.country(facet, value));
    }

    /** Values that stand out, and their counts, in the engine's order. */
    public static Map<String, Long> outstanding(Aggregate counts) {
        Map<String, Long> outstanding = new LinkedHashMap<>();
        // Of a field that no story has there are none of any type.
        if (counts.isSigsterms()) {
            for (SignificantStringTermsBucket value :
                    counts.sigsterms().buckets().array()) {
                outstanding.put(value.key(), value.docCount());
            }
        }
        return outstanding;
    }

    /** How many articles of a result each year has, by the counts beside it, which do not keep to the dates that are chosen. */
    public static NavigableMap<Integer, Long> years(Map<String, Aggregate> counts) {
        return byYear(Aggregates.named(
                Aggregates.named(counts, Facet.YEAR.word()).filter().aggregations(), FacetRequest.LISTED));
    }

    static NavigableMap<Integer, Long> byYear(Aggregate counts) {
        NavigableMap<Integer, Long> years = new TreeMap<>();
        listed(counts).forEach((year, count) -> years.put(Integer.valueOf(year), count));
        return years;
    }

    /** Values and counts in the engine's order. */
    public static Map<String, Long> listed(Aggregate counts) {
        Map<String, Long> listed = new LinkedHashMap<>();
        if (counts.isDateHistogram()) {
            for (DateHistogramBucket year : counts.dateHistogram().buckets().array()) {
                listed.put(year.keyAsString().replaceFirst("^0+(?!$)", ""), year.docCount());
            }
        } else if (counts.isSterms()) {
            for (StringTermsBucket value : counts.sterms().buckets().array()) {
                listed.put(value.key().stringValue(), value.docCount());
            }
        }
        return listed;
    }
}
