package press.dateline.search.timeline;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.FacetCounts;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Timeline.Bar;
import press.dateline.search.timeline.Timeline.Step;

/**
 * Asks for and reads timelines, in steps that leave no more bars than a phone can show.
 *
 * <p>Beside a result its articles are counted by year, whatever dates are chosen. Where none are, these counts say how long the
 * time line is, and of one that is drawn in years all there is to know.
 */
public final class TimelineRequest {

    private final SearchQuery query;
    private final ParsedQuery question;

    public TimelineRequest(SearchQuery query, ParsedQuery question) {
        this.query = query;
        this.question = question;
    }

    /** What is asked with the result whose articles are counted by year. */
    public Optional<SearchRequest.Builder> beside() {
        return query.dates().isEmpty() ? Optional.empty() : Optional.of(span());
    }

    /**
     * What is asked then, unless all is known.
     *
     * @param numbers the counts beside the result
     * @param beside what was answered to {@link #beside}
     */
    public Optional<SearchRequest.Builder> next(
            Map<String, Aggregate> numbers, Optional<SearchResponse<JsonNode>> beside) {
        if (!query.dates().isEmpty()) {
            return beside.flatMap(answer -> days(answer.aggregations())).map(this::bars);
        }
        NavigableMap<Integer, Long> years = FacetCounts.years(numbers);
        return years.isEmpty() || isInYears(years) ? Optional.empty() : Optional.of(bars(CalendarInterval.Day));
    }

    /** The time line, with what was answered to {@link #next}. */
    public Timeline read(
            Map<String, Aggregate> numbers,
            Optional<SearchResponse<JsonNode>> beside,
            Optional<SearchResponse<JsonNode>> next) {
        if (!query.dates().isEmpty()) {
            return beside.flatMap(answer -> days(answer.aggregations()))
                    .map(days -> read(days, next.orElseThrow().aggregations()))
                    .orElse(Timeline.EMPTY);
        }
        NavigableMap<LocalDate, Long> counts = next.map(answer -> byDay(answer.aggregations()))
                .orElseGet(() -> byFirstDay(FacetCounts.years(numbers)));
        return counts.isEmpty()
                ? Timeline.EMPTY
                : drawn(new DateRange(Optional.of(counts.firstKey()), Optional.of(counts.lastKey())), counts);
    }

    /** From when to when there are stories. */
    public SearchRequest.Builder span() {
        return counted(Map.of(
                "first", Aggregation.of(a -> a.min(min -> min.field(ArticleField.PUBLISHED))),
                "last", Aggregation.of(a -> a.max(max -> max.field(ArticleField.PUBLISHED)))));
    }

    /** The first and the last day with a story, if any has a date. */
    public static Optional<DateRange> days(Map<String, Aggregate> counts) {
        // Of no dates at all the engine's least and greatest are no numbers, which its client reads as nought.
        if (Aggregates.named(counts, "first").min().valueAsString() == null) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                Optional.of(day(Aggregates.named(counts, "first").min().value())),
                Optional.of(day(Aggregates.named(counts, "last").max().value()))));
    }

    public SearchRequest.Builder bars(DateRange span) {
        CalendarInterval interval =
                switch (Step.of(span)) {
                    case DECADE, YEAR -> CalendarInterval.Year;
                    case MONTH -> CalendarInterval.Month;
                    case DAY -> CalendarInterval.Day;
                };
        return bars(interval);
    }

    private SearchRequest.Builder bars(CalendarInterval interval) {
        return counted(Map.of(
                "bars",
                Aggregation.of(a -> a.dateHistogram(dates -> dates.field(ArticleField.PUBLISHED)
                        .calendarInterval(interval)
                        .minDocCount(1)))));
    }

    public Timeline read(DateRange span, Map<String, Aggregate> counts) {
        return drawn(span, byDay(counts));
    }

    private static NavigableMap<LocalDate, Long> byDay(Map<String, Aggregate> counts) {
        NavigableMap<LocalDate, Long> found = new TreeMap<>();
        for (DateHistogramBucket bucket :
                Aggregates.named(counts, "bars").dateHistogram().buckets().array()) {
            found.put(day(bucket.key()), bucket.docCount());
        }
        return found;
    }

    private static NavigableMap<LocalDate, Long> byFirstDay(NavigableMap<Integer, Long> years) {
        NavigableMap<LocalDate, Long> found = new TreeMap<>();
        years.forEach((year, count) -> found.put(LocalDate.ofYearDay(year, 1), count));
        return found;
    }

    private static boolean isInYears(NavigableMap<Integer, Long> years) {
        return years.lastKey() - years.firstKey() >= Step.MORE_YEARS_THAN_MONTHS;
    }

    private Timeline drawn(DateRange span, Map<LocalDate, Long> counts) {
        Step step = Step.of(span);
        Map<LocalDate, Long> found = new TreeMap<>();
        counts.forEach((day, count) -> found.merge(step.start(day), count, Long::sum));
        List<Bar> bars = new ArrayList<>();
        LocalDate last = span.to().orElseThrow();
        for (LocalDate at = step.start(span.from().orElseThrow()); !at.isAfter(last); at = step.next(at)) {
            bars.add(within(at, step.next(at).minusDays(1), found.getOrDefault(at, 0L)));
        }
        return new Timeline(step, bars);
    }

    private SearchRequest.Builder counted(Map<String, Aggregation> counts) {
        // Whatever filters leave out the engine need not look at.
        return Requests.counts(query, question, counts).query(Requests.found(query, question));
    }

    /** Never beyond the days that the search keeps to: what the bar shows is what its link finds. */
    private Bar within(LocalDate from, LocalDate to, long count) {
        LocalDate first = query.dates().from().filter(from::isBefore).orElse(from);
        LocalDate last = query.dates().to().filter(to::isAfter).orElse(to);
        return new Bar(first, last, count);
    }

    private static LocalDate day(double millis) {
        return Instant.ofEpochMilli((long) millis).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
