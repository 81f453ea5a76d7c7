package press.dateline.search.timeline;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Timeline.Bar;
import press.dateline.search.timeline.Timeline.Step;

/** Asks for and reads timelines, in steps that leave no more bars than a phone can show. */
public final class TimelineRequest {

    private static final int MOST_DAYS = 92;
    private static final int MOST_MONTHS = 48;
    private static final int MOST_YEARS = 50;

    private final SearchQuery query;
    private final ParsedQuery question;

    public TimelineRequest(SearchQuery query, ParsedQuery question) {
        this.query = query;
        this.question = question;
    }

    /** From when to when there are stories. */
    public SearchRequest.Builder span() {
        return counted(Map.of(
                "first", Aggregation.of(a -> a.min(min -> min.field(ArticleField.PUBLISHED))),
                "last", Aggregation.of(a -> a.max(max -> max.field(ArticleField.PUBLISHED)))));
    }

    /** The first and the last day with a story, if any has a date. */
    public static Optional<DateRange> days(Map<String, Aggregate> counts) {
        Map<String, Aggregate> span = Aggregates.named(counts, "all").filter().aggregations();
        // Of no dates at all the engine's least and greatest are no numbers, which its client reads as nought.
        if (Aggregates.named(span, "first").min().valueAsString() == null) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                Optional.of(day(Aggregates.named(span, "first").min().value())),
                Optional.of(day(Aggregates.named(span, "last").max().value()))));
    }

    public SearchRequest.Builder bars(DateRange span) {
        CalendarInterval interval =
                switch (step(span)) {
                    case DECADE, YEAR -> CalendarInterval.Year;
                    case MONTH -> CalendarInterval.Month;
                    case DAY -> CalendarInterval.Day;
                };
        return counted(Map.of(
                "bars",
                Aggregation.of(a -> a.dateHistogram(dates -> dates.field(ArticleField.PUBLISHED)
                        .calendarInterval(interval)
                        .minDocCount(1)))));
    }

    public Timeline read(DateRange span, Map<String, Aggregate> counts) {
        Step step = step(span);
        Map<LocalDate, Long> found = new TreeMap<>();
        Map<String, Aggregate> whole = Aggregates.named(counts, "all").filter().aggregations();
        for (DateHistogramBucket bucket :
                Aggregates.named(whole, "bars").dateHistogram().buckets().array()) {
            found.merge(start(step, day(bucket.key())), bucket.docCount(), Long::sum);
        }
        List<Bar> bars = new ArrayList<>();
        LocalDate last = span.to().orElseThrow();
        for (LocalDate at = start(step, span.from().orElseThrow()); !at.isAfter(last); at = next(step, at)) {
            bars.add(within(at, next(step, at).minusDays(1), found.getOrDefault(at, 0L)));
        }
        return new Timeline(step, bars);
    }

    private SearchRequest.Builder counted(Map<String, Aggregation> counts) {
        // Whatever filters leave out the engine need not look at.
        Query every = Query.of(q -> q.matchAll(all -> all));
        return Requests.counts(query, question, Map.of("all", Aggregation.of(a -> a.filter(every)
                        .aggregations(counts))))
                .query(Requests.found(query, question));
    }

    private static Step step(DateRange span) {
        LocalDate from = span.from().orElseThrow();
        LocalDate to = span.to().orElseThrow();
        if (ChronoUnit.DAYS.between(from, to) < MOST_DAYS) {
            return Step.DAY;
        } else if (ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) < MOST_MONTHS) {
            return Step.MONTH;
        }
        return to.getYear() - from.getYear() < MOST_YEARS ? Step.YEAR : Step.DECADE;
    }

    private static LocalDate start(Step step, LocalDate day) {
        return switch (step) {
            case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    private static LocalDate next(Step step, LocalDate start) {
        return switch (step) {
            case DECADE -> LocalDate.of(start.getYear() / 10 * 10 + 10, 1, 1);
            case YEAR -> start.plusYears(1);
            case MONTH -> start.plusMonths(1);
            case DAY -> start.plusDays(1);
        };
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
