package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateRangeExpression;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.facets.FacetCounts;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.request.Requests;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.SearchQuery;

/**
 * Asks for and reads who and where the stories of the last stretch of time are about, beside the twelve before; what
 * stands out is first, not what is frequent: that is the same in every week.
 */
public final class InTheNewsRequest {

    /** The last and those that it is compared with. */
    private static final int STRETCHES = 13;

    private static final int MOST = 6;

    /** Two stories are a coincidence. */
    private static final long FEWEST = 3;

    /** With fewer stories a longer stretch says more. */
    private static final long ENOUGH = 20;

    private static final String COURSES = "courses";
    private static final String STEPS = "steps";

    private final LocalDate last;
    private final InTheNews.Stretch stretch;
    private final Corrected corrected;

    public InTheNewsRequest(LocalDate last, InTheNews.Stretch stretch, Corrected corrected) {
        this.last = last;
        this.stretch = stretch;
        this.corrected = corrected;
    }

    public static boolean isEnough(SearchResponse<JsonNode> found) {
        return found.hits().total().value() >= ENOUGH;
    }

    public SearchRequest.Builder asked() {
        Map<String, Aggregation> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.word(), outstanding(kind));
        }
        return counts(dates(1)).aggregations(kinds);
    }

    private Aggregation outstanding(Kind kind) {
        List<String> touched = corrected.touched(kind);
        return Aggregation.of(a -> a.significantTerms(terms -> {
            terms.field(EntityQuery.field(kind, true))
                    .size(MOST)
                    .minDocCount(FEWEST)
                    .backgroundFilter(live(dates(STRETCHES)));
            return touched.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(touched));
        }));
    }

    /** How many stories were about each of these in each stretch of time. */
    public SearchRequest.Builder courses(List<EntityKey> found) {
        List<Query> entities =
                found.stream().map(key -> EntityQuery.of(key, true, corrected)).toList();
        List<DateRangeExpression> steps = IntStream.range(0, STRETCHES)
                .mapToObj(back -> DateRangeExpression.of(
                        range -> range.from(day(stretch(back).from().orElseThrow()))
                                .to(day(stretch(back).to().orElseThrow().plusDays(1)))))
                .toList();
        return counts(dates(STRETCHES)).aggregations(COURSES, courses -> courses.filters(
                        filters -> filters.filters(each -> each.array(entities)))
                .aggregations(
                        STEPS,
                        each -> each.dateRange(ranges -> ranges.field(ArticleField.PUBLISHED)
                                .format("yyyy-MM-dd")
                                .ranges(steps))));
    }

    /** Who was found, in the order of {@link #asked}. */
    public static List<EntityKey> read(SearchResponse<JsonNode> found) {
        List<EntityKey> entities = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            FacetCounts.outstanding(Aggregates.named(found.aggregations(), kind.word()))
                    .keySet()
                    .forEach(id -> entities.add(new EntityKey(kind, id)));
        }
        return entities;
    }

    public InTheNews read(List<EntityKey> found, SearchResponse<JsonNode> courses, EntityNames names) {
        Map<Kind, List<InTheNews.Course>> entities = new EnumMap<>(Kind.class);
        List<FiltersBucket> buckets = Aggregates.named(courses.aggregations(), COURSES)
                .filters()
                .buckets()
                .array();
        for (int i = 0; i < found.size(); i++) {
            EntityKey key = found.get(i);
            // The engine lists ranges by when they begin.
            List<Long> counts =
                    Aggregates.named(buckets.get(i).aggregations(), STEPS).dateRange().buckets().array().stream()
                            .map(RangeBucket::docCount)
                            .toList();
            FacetValue value = names.value(key.kind(), key.id(), counts.get(counts.size() - 1));
            entities.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(new InTheNews.Course(value, counts));
        }
        return new InTheNews(stretch, dates(1), entities);
    }

    private SearchRequest.Builder counts(DateRange dates) {
        return new SearchRequest.Builder()
                .query(live(dates))
                .size(0)
                .trackTotalHits(track -> track.enabled(true))
                .timeout(Requests.PATIENCE);
    }

    private Query live(DateRange dates) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        Constraints.asOf(SearchQuery.EVERYTHING, bool);
        bool.filter(Constraints.filters(SearchQuery.EVERYTHING.withDates(dates), corrected));
        return Query.of(q -> q.bool(bool.build()));
    }

    private DateRange dates(int stretches) {
        return new DateRange(Optional.of(last.minusDays((long) stretches * stretch.days() - 1)), Optional.of(last));
    }

    private DateRange stretch(int back) {
        LocalDate to = last.minusDays((long) back * stretch.days());
        return new DateRange(Optional.of(to.minusDays(stretch.days() - 1L)), Optional.of(to));
    }

    private static FieldDateMath day(LocalDate day) {
        return FieldDateMath.of(math -> math.expr(day.toString()));
    }
}
