package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.facets.Constraints;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.language.Clause;
import press.dateline.search.language.LessAsked;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.QueryRelaxation;
import press.dateline.search.request.Requests;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/**
 * What a question that finds nothing would find with less asked: each step alone, or where no single step helps, all
 * filters or all words at once. Everything is counted in one request.
 */
public final class Alternatives {

    /** Each costs the engine a question of its own; more than these nobody reads. */
    public static final int MOST = 12;

    private static final String COUNTED = "instead";

    private final SearchQuery query;
    private final ParsedQuery question;
    private final EntityNames names;
    private final Map<SearchQuery, LessAsked> steps = new LinkedHashMap<>();
    private final Map<SearchQuery, LessAsked> leaps = new LinkedHashMap<>();

    public Alternatives(SearchQuery query, ParsedQuery question, EntityNames names) {
        this.query = query.withPage(1);
        this.question = question;
        this.names = names;
        dates();
        query.filters().forEach(this::filter);
        if (!query.story().isEmpty()) {
            step(LessAsked.of(LessAsked.Less.NOT_ONLY_COPIES), query.withStory(""));
        }
        if (query.about()) {
            step(LessAsked.of(LessAsked.Less.ALSO_MENTIONED), query.withAbout(false));
        }
        words();
        leap(LessAsked.of(LessAsked.Less.NO_FILTERS), this.query.withoutFilters());
        leap(LessAsked.of(LessAsked.Less.NO_WORDS), this.query.withWords(""));
    }

    /** Nothing if there is nothing to leave out. */
    public Optional<SearchRequest.Builder> asked() {
        List<Query> counted = candidates().stream().map(this::matching).toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchRequest.Builder()
                        .size(0)
                        .timeout(Requests.PATIENCE)
                        .aggregations(
                                COUNTED,
                                Aggregation.of(
                                        a -> a.filters(filters -> filters.filters(each -> each.array(counted))))));
    }

    /** Those that give something, most first. */
    public List<Alternative> read(Map<String, Aggregate> counts) {
        List<FiltersBucket> buckets =
                Aggregates.named(counts, COUNTED).filters().buckets().array();
        List<SearchQuery> candidates = candidates();
        Map<SearchQuery, Long> totals = new LinkedHashMap<>();
        for (int i = 0; i < buckets.size(); i++) {
            totals.put(candidates.get(i), buckets.get(i).docCount());
        }
        List<Alternative> small = ways(steps, totals);
        return small.isEmpty() ? ways(leaps, totals) : small;
    }

    private static List<Alternative> ways(Map<SearchQuery, LessAsked> texts, Map<SearchQuery, Long> totals) {
        return texts.entrySet().stream()
                .map(way -> new Alternative(way.getValue(), way.getKey(), totals.getOrDefault(way.getKey(), 0L)))
                .filter(way -> way.total() > 0)
                .sorted(Comparator.comparingLong(Alternative::total).reversed())
                .toList();
    }

    private List<SearchQuery> candidates() {
        List<SearchQuery> candidates = new ArrayList<>(leaps.keySet());
        steps.keySet().stream().limit(MOST - (long) leaps.size()).forEach(candidates::add);
        return candidates;
    }

    /** Just as it will be asked after the click, or the count is no promise. */
    private Query matching(SearchQuery way) {
        ParsedQuery words = way.words().equals(query.words())
                ? question
                : ParsedQuery.of(way.words()).under(question.corrected());
        return Query.of(q -> q.bool(bool ->
                bool.filter(Requests.query(way, words)).filter(Constraints.filters(way, question.corrected()))));
    }

    private void words() {
        List<Clause> parts = question.parts();
        if (query.words().match() == Op.ALL && question.wanted().size() > 1) {
            step(LessAsked.of(LessAsked.Less.ANY_WORD), query.withMatch(Op.ANY));
        }
        for (int i = 0; i < parts.size(); i++) {
            List<Clause> rest = new ArrayList<>(parts);
            Clause dropped = rest.remove(i);
            ParsedQuery left = new ParsedQuery(rest, List.of());
            // What is left of a sentence would be asked less strictly than it is counted here.
            if (!left.isEmpty() && (!left.wants() || QueryRelaxation.isSentence(left))) {
                continue;
            }
            step(
                    dropped instanceof Clause.Not not
                            ? LessAsked.of(LessAsked.Less.ALSO_CONTAINING, not.clause())
                            : LessAsked.of(LessAsked.Less.WITHOUT, dropped),
                    query.withWords(left.toString()));
        }
    }

    /** Of several values any of which would do, leaving out one finds no more. */
    private void filter(Facet facet, Filter filter) {
        filter.not().forEach(value -> step(value(LessAsked.Less.ALSO_AT, facet, value), query.including(facet, value)));
        if (filter.op() == Op.ANY && filter.values().size() > 1) {
            step(
                    LessAsked.of(LessAsked.Less.NOT_ONLY_CHOSEN, facet, query.about()),
                    query.withFilter(facet, new Filter(List.of(), filter.op(), filter.not())));
        } else {
            filter.values()
                    .forEach(value ->
                            step(value(LessAsked.Less.NOT_ONLY_AT, facet, value), query.without(facet, value)));
        }
    }

    private LessAsked value(LessAsked.Less less, Facet facet, String value) {
        return LessAsked.of(less, facet, query.about(), names.of(facet, value), value);
    }

    private void dates() {
        DateRange dates = query.dates();
        dates.from()
                .ifPresent(day -> step(
                        day.getDayOfYear() == 1
                                ? LessAsked.of(LessAsked.Less.ALSO_BEFORE_YEAR, day.getYear())
                                : LessAsked.of(LessAsked.Less.ALSO_BEFORE, day),
                        query.withDates(new DateRange(Optional.empty(), dates.to()))));
        dates.to()
                .ifPresent(day -> step(
                        last(day)
                                ? LessAsked.of(LessAsked.Less.ALSO_AFTER_YEAR, day.getYear())
                                : LessAsked.of(LessAsked.Less.ALSO_AFTER, day),
                        query.withDates(new DateRange(dates.from(), Optional.empty()))));
        if (!dates.isEmpty()) {
            step(LessAsked.of(LessAsked.Less.ANY_DATE), query.withDates(DateRange.ALWAYS));
        }
    }

    private static boolean last(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    private void step(LessAsked text, SearchQuery way) {
        if (narrows(way)) {
            steps.putIfAbsent(way, text);
        }
    }

    private void leap(LessAsked text, SearchQuery way) {
        if (narrows(way) && !way.equals(query) && !steps.containsKey(way)) {
            leaps.put(way, text);
        }
    }

    /** The whole archive is no answer to anything. */
    private static boolean narrows(SearchQuery way) {
        return way.isFiltered() || !way.words().isEmpty();
    }
}
