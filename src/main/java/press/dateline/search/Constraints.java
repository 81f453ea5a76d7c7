package press.dateline.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.UntypedRangeQuery;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.List;

/** What a question keeps to: the archive as of a moment, the chosen facet values, the dates. */
final class Constraints {

    private Constraints() {}

    /** The versions that were the newest at that moment. */
    static void asOf(SearchQuery query, BoolQuery.Builder bool) {
        if (query.asOf().isEmpty()) {
            bool.mustNot(superseded -> superseded.exists(exists -> exists.field("superseded")));
            return;
        }
        JsonData moment = JsonData.of(query.asOf().map(Instant::toEpochMilli).get());
        bool.filter(range -> range.range(any -> any.untyped(until("received", moment))));
        bool.mustNot(range -> range.range(any -> any.untyped(until("superseded", moment))));
    }

    private static UntypedRangeQuery until(String field, JsonData moment) {
        return UntypedRangeQuery.of(range -> range.field(field).lte(moment).format("epoch_millis"));
    }

    /** Everything chosen beside the words. */
    static Query filters(SearchQuery query) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        query.filters().forEach((facet, filter) -> add(bool, field(query, facet), filter));
        if (!query.dates().isEmpty()) {
            bool.filter(published(query.dates()));
        }
        return Query.of(q -> q.bool(bool.build()));
    }

    /** Where a facet's values are kept. */
    static String field(SearchQuery query, Facet facet) {
        if (facet == Facet.YEAR) {
            return "published";
        }
        return query.about() && facet.kind().isPresent() ? "about." + facet.word() : facet.word();
    }

    static Query has(String field, String value) {
        return Query.of(q -> q.term(term -> term.field(field).value(value)));
    }

    private static void add(BoolQuery.Builder bool, String field, Filter filter) {
        if (filter.op() == Op.ALL) {
            filter.values().forEach(value -> bool.filter(has(field, value)));
        } else if (!filter.values().isEmpty()) {
            bool.filter(hasAny(field, filter.values()));
        }
        if (!filter.not().isEmpty()) {
            bool.mustNot(hasAny(field, filter.not()));
        }
    }

    private static Query hasAny(String field, List<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(terms -> terms.field(field).terms(list -> list.value(any))));
    }

    private static Query published(DateRange dates) {
        return Query.of(q -> q.range(range -> range.date(date -> {
            date.field("published").format("yyyy-MM-dd");
            // Rounding makes both days whole and the range one that the engine can cache.
            dates.from().ifPresent(day -> date.gte(day + "||/d"));
            dates.to().ifPresent(day -> date.lte(day + "||/d"));
            return date;
        })));
    }
}
