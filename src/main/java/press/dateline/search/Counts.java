package press.dateline.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the counts that {@link Counting} asked for. */
final class Counts {

    private final SearchQuery query;
    private final Names names;

    Counts(SearchQuery query, Names names) {
        this.query = query;
        this.names = names;
    }

    List<FacetValues> read(Map<String, Aggregate> counts) {
        List<FacetValues> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            facets.add(facet(facet, counts));
        }
        return facets;
    }

    private FacetValues facet(Facet facet, Map<String, Aggregate> counts) {
        Map<String, Aggregate> listed = counts.get(facet.word()).filter().aggregations();
        Map<String, Long> chosen = chosen(facet, listed);
        Map<String, Long> excluded = excluded(facet, counts);
        Map<String, Long> others = listed(listed.get(Counting.LISTED));
        others.keySet().removeAll(chosen.keySet());
        others.keySet().removeAll(excluded.keySet());

        List<FacetValue> values = new ArrayList<>();
        chosen.forEach((value, count) -> values.add(value(facet, value, count)));
        excluded.forEach((value, count) -> values.add(value(facet, value, count)));
        others.entrySet().stream()
                .limit(Counting.SHOWN)
                .forEach(other -> values.add(value(facet, other.getKey(), other.getValue())));
        return new FacetValues(facet, values, query.filter(facet).op(), others.size() > Counting.SHOWN);
    }

    /** What is chosen stays in sight, also where nothing has it. */
    private Map<String, Long> chosen(Facet facet, Map<String, Aggregate> counts) {
        Map<String, Long> chosen = new LinkedHashMap<>();
        if (facet == Facet.YEAR) {
            query.dates().wholeYear().ifPresent(year -> {
                String value = Integer.toString(year);
                chosen.put(value, listed(counts.get(Counting.LISTED)).getOrDefault(value, 0L));
            });
            return chosen;
        }
        query.filter(facet).values().forEach(value -> chosen.put(value, 0L));
        if (counts.containsKey(Counting.CHOSEN)) {
            chosen.putAll(listed(counts.get(Counting.CHOSEN)));
        }
        return chosen;
    }

    private Map<String, Long> excluded(Facet facet, Map<String, Aggregate> counts) {
        Map<String, Long> excluded = new LinkedHashMap<>();
        List<String> not = query.filter(facet).not();
        for (int i = 0; i < not.size(); i++) {
            excluded.put(
                    not.get(i), counts.get(Counting.excluded(facet, i)).filter().docCount());
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

    /** Values and counts in the engine's order. */
    static Map<String, Long> listed(Aggregate counts) {
        Map<String, Long> listed = new LinkedHashMap<>();
        if (counts.isDateHistogram()) {
            for (DateHistogramBucket year : counts.dateHistogram().buckets().array()) {
                listed.put(year.keyAsString().replaceFirst("^0+", ""), year.docCount());
            }
        } else if (counts.isSterms()) {
            for (StringTermsBucket value : counts.sterms().buckets().array()) {
                listed.put(value.key().stringValue(), value.docCount());
            }
        }
        return listed;
    }
}
