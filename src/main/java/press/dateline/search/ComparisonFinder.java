package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.language.Reading;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.timeline.Comparison.Compared;
import press.dateline.search.timeline.Comparison.Course;
import press.dateline.search.timeline.Timeline;
import press.dateline.search.timeline.TimelineRequest;

/** Finds when stories named two entities, in two rounds: from when to when they did, then how many in each stretch. */
final class ComparisonFinder {

    private static final String ONE = "one";
    private static final String OTHER = "other";
    private static final String BOTH = "both";

    private final SearchEngine engine;
    private final SearchResolver resolver;

    ComparisonFinder(SearchEngine engine, SearchResolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    Comparison between(SearchQuery asked, EntityKey one, EntityKey other) {
        Corrected corrected = resolver.corrected(asked.asOf());
        EntityKey first = corrected.now(one);
        EntityKey second = corrected.now(other);
        ResolvedSearch asks = resolver.resolved(asked);
        SearchQuery base = open(open(asks.query().withPage(1), first), second);
        Map<String, SearchQuery> queries = new LinkedHashMap<>();
        queries.put(ONE, base.naming(first));
        queries.put(OTHER, base.naming(second));
        queries.put(BOTH, base.naming(first).naming(second));
        Map<String, Course> courses = courses(queries, asks);
        return new Comparison(
                base,
                Reading.of(base, asks.question(), asks.names()::of),
                List.of(
                        new Compared(first, asks.names().of(first.kind(), first.id()), courses.get(ONE)),
                        new Compared(second, asks.names().of(second.kind(), second.id()), courses.get(OTHER))),
                courses.get(BOTH));
    }

    /** Without {@code entity}, which is asked for beside it, and without a choice that nothing can be asked for beside. */
    private static SearchQuery open(SearchQuery query, EntityKey entity) {
        Facet facet = Facet.of(entity.kind());
        SearchQuery open = query.without(facet, entity.id()).including(facet, entity.id());
        return open.takesMore(facet)
                ? open
                : open.withFilter(
                        facet, new Filter(List.of(), Op.ANY, open.filter(facet).not()));
    }

    private Map<String, Course> courses(Map<String, SearchQuery> queries, ResolvedSearch asks) {
        Map<String, TimelineRequest> timelines = each(queries, query -> new TimelineRequest(query, asks.question()));
        Map<String, SearchResponse<JsonNode>> spans = engine.askTogether(each(timelines, TimelineRequest::span));
        Optional<DateRange> span = span(spans);
        Map<String, SearchResponse<JsonNode>> bars = span.map(
                        days -> engine.askTogether(each(timelines, timeline -> timeline.bars(days))))
                .orElse(Map.of());
        Map<String, Course> courses = new LinkedHashMap<>();
        queries.forEach((name, query) -> courses.put(
                name,
                new Course(
                        query,
                        SearchEngine.total(spans.get(name)),
                        span.map(days -> timelines
                                        .get(name)
                                        .read(days, bars.get(name).aggregations()))
                                .orElse(Timeline.EMPTY))));
        return courses;
    }

    /** From the first day of all to the last of all. */
    private static Optional<DateRange> span(Map<String, SearchResponse<JsonNode>> spans) {
        List<DateRange> found = spans.values().stream()
                .flatMap(answer -> TimelineRequest.days(answer.aggregations()).stream())
                .toList();
        Stream<LocalDate> days = found.stream()
                .flatMap(each -> Stream.of(each.from(), each.to()))
                .flatMap(Optional::stream);
        List<LocalDate> sorted = days.sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRange(Optional.of(sorted.get(0)), Optional.of(sorted.get(sorted.size() - 1))));
    }

    private static <A, B> Map<String, B> each(Map<String, A> named, Function<A, B> made) {
        Map<String, B> all = new LinkedHashMap<>();
        named.forEach((name, value) -> all.put(name, made.apply(value)));
        return all;
    }
}
