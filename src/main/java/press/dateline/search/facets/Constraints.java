package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.UntypedRangeQuery;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.List;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/** What a question keeps to: the archive as of a moment, the chosen facet values, the dates. */
public final class Constraints {

    private Constraints() {}

    /** The versions that were the newest at that moment. */
    public static void asOf(SearchQuery query, BoolQuery.Builder bool) {
        if (query.asOf().isEmpty()) {
            bool.mustNot(superseded -> superseded.exists(exists -> exists.field(ArticleField.SUPERSEDED)));
            return;
        }
        JsonData moment = JsonData.of(query.asOf().map(Instant::toEpochMilli).get());
        bool.filter(range -> range.range(any -> any.untyped(until(ArticleField.RECEIVED, moment))));
        bool.mustNot(range -> range.range(any -> any.untyped(until(ArticleField.SUPERSEDED, moment))));
    }

    public static Query receivedAfter(Instant moment) {
        return Query.of(q -> q.range(range -> range.untyped(any -> any.field(ArticleField.RECEIVED)
                .gt(JsonData.of(moment.toEpochMilli()))
                .format("epoch_millis"))));
    }

    private static UntypedRangeQuery until(String field, JsonData moment) {
        return UntypedRangeQuery.of(range -> range.field(field).lte(moment).format("epoch_millis"));
    }

    /** Everything chosen beside the words. */
    public static Query filters(SearchQuery query, Corrected corrected) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        query.filters().forEach((facet, filter) -> add(bool, query, facet, corrected));
        if (!query.dates().isEmpty()) {
            bool.filter(published(query.dates()));
        }
        if (!query.story().isEmpty()) {
            bool.filter(has(ArticleField.STORY, query.story()));
        }
        return Query.of(q -> q.bool(bool.build()));
    }

    /** Where a facet's values are kept. */
    static String field(SearchQuery query, Facet facet) {
        if (facet == Facet.YEAR) {
            return ArticleField.PUBLISHED;
        }
        return facet.kind().map(kind -> EntityQuery.field(kind, query.about())).orElse(facet.word());
    }

    public static Query has(String field, String value) {
        return Query.of(q -> q.term(term -> term.field(field).value(value)));
    }

    private static void add(BoolQuery.Builder bool, SearchQuery query, Facet facet, Corrected corrected) {
        Filter filter = query.filter(facet);
        if (filter.op() == Op.ALL) {
            filter.values().forEach(value -> bool.filter(one(query, facet, value, corrected)));
        } else if (!filter.values().isEmpty()) {
            bool.filter(any(query, facet, filter.values(), corrected));
        }
        if (!filter.not().isEmpty()) {
            bool.mustNot(any(query, facet, filter.not(), corrected));
        }
    }

    private static Query one(SearchQuery query, Facet facet, String value, Corrected corrected) {
        return facet.kind()
                .map(kind -> EntityQuery.of(new EntityKey(kind, value), query.about(), corrected))
                .orElseGet(() -> has(facet.word(), value));
    }

    /** What has any of these values of a facet. */
    static Query any(SearchQuery query, Facet facet, List<String> values, Corrected corrected) {
        if (facet.kind().isEmpty()) {
            return EntityQuery.terms(facet.word(), values);
        }
        Kind kind = facet.kind().get();
        List<EntityKey> entities =
                values.stream().map(id -> new EntityKey(kind, id)).toList();
        return EntityQuery.anyOf(entities, query.about(), corrected);
    }

    private static Query published(DateRange dates) {
        return Query.of(q -> q.range(range -> range.date(date -> {
            date.field(ArticleField.PUBLISHED).format("yyyy-MM-dd");
            // Rounding makes both days whole and the range one that the engine can cache.
            dates.from().ifPresent(day -> date.gte(day + "||/d"));
            dates.to().ifPresent(day -> date.lte(day + "||/d"));
            return date;
        })));
    }
}
