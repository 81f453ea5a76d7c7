package press.dateline.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.Corrected;
import press.dateline.authority.EntityKey;
import press.dateline.authority.Kind;

/** Asks for and reads the entities that most stories of the archive name. */
final class Foremost {

    private static final int EACH = 3_000;

    private final Corrected corrected;
    private final Names names;

    Foremost(Corrected corrected, Names names) {
        this.corrected = corrected;
        this.names = names;
    }

    SearchRequest.Builder asked() {
        Counting counting = new Counting(SearchQuery.EVERYTHING, corrected);
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Facet facet = Facet.of(kind);
            List<String> touched = Counting.touched(facet, corrected);
            Map<String, Aggregation> values = new LinkedHashMap<>();
            values.put(
                    Counting.LISTED,
                    Aggregation.of(a -> a.terms(terms -> {
                        terms.field(kind.word()).size(EACH);
                        return touched.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(touched));
                    })));
            counting.composed(facet, values);
            counts.put(kind.word(), counting.under(facet, values));
        }
        return Requests.counts(SearchQuery.EVERYTHING, new Question(List.of(), List.of()), counts);
    }

    List<Suggestion> read(Map<String, Aggregate> counts) {
        Counts reader = new Counts(SearchQuery.EVERYTHING, corrected, names);
        Map<EntityKey, Long> stories = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Map<String, Aggregate> values = counts.get(kind.word()).filter().aggregations();
            Map<String, Long> all = new LinkedHashMap<>(Counts.listed(values.get(Counting.LISTED)));
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
