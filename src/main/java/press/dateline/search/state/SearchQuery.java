package press.dateline.search.state;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import press.dateline.authority.file.EntityKey;

/**
 * A reader's question: what to find, what to keep to, in which order, as of when; everything the link of a result page
 * says.
 *
 * <p>Immutable. Every change of constraint is seen from its first page. Values of one facet combine by their filter's
 * {@link Op}, facets combine by <em>all</em>.
 *
 * @param filters what is chosen per facet, without empty entries; the year is in {@code dates}
 * @param about whether filters on entities mean what an article is about, as against merely mentions
 * @param meaning whether stories are also found by what the words mean, where that is switched on
 * @param story keeps to the articles that tell this story, each a hit of its own; empty for all, folded
 * @param window in which order hits stand, and which of them are shown
 * @param asOf for a pinned link: the archive as it stood then, to the millisecond
 */
public record SearchQuery(
        SearchWords words,
        Map<Facet, Filter> filters,
        boolean about,
        boolean meaning,
        DateRange dates,
        String story,
        ResultWindow window,
        Optional<Instant> asOf) {

    /** No constraint at all: the whole archive. */
    public static final SearchQuery EVERYTHING = new SearchQuery(
            SearchWords.NONE, Map.of(), false, false, DateRange.ALWAYS, "", ResultWindow.USUAL, Optional.empty());

    public SearchQuery {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(window, "window");
        story = TypedText.line(story);
        filters = clean(filters);
        asOf = asOf.map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
    }

    public Sort sort() {
        return window.sort();
    }

    /** From 1. */
    public int page() {
        return window.page();
    }

    /** Hits per page. */
    public int size() {
        return window.size();
    }

    /** The question that only consists of these words. */
    public static SearchQuery of(String words) {
        return EVERYTHING.withWords(words);
    }

    /** What is chosen in {@code facet}. */
    public Filter filter(Facet facet) {
        return filters.getOrDefault(facet, Filter.NONE);
    }

    public boolean chosen(Facet facet, String value) {
        if (facet == Facet.YEAR) {
            return dates.wholeYear().isPresent()
                    && value.equals(Integer.toString(dates.wholeYear().getAsInt()));
        }
        return filter(facet).chosen(facet.clean(value));
    }

    public boolean excluded(Facet facet, String value) {
        return filter(facet).excluded(facet.clean(value));
    }

    /** Whether anything narrows the archive besides the words. */
    public boolean isFiltered() {
        return !dates.isEmpty() || !story.isEmpty() || filters.values().stream().anyMatch(filter -> !filter.isEmpty());
    }

    /** Narrowed to {@code value} too; a year takes the place of any other dates. */
    public SearchQuery with(Facet facet, String value) {
        return facet == Facet.YEAR
                ? withDates(DateRange.year(Integer.parseInt(value)))
                : change(facet, filter -> filter.with(facet.clean(value)));
    }

    /** No longer narrowed to {@code value}. */
    public SearchQuery without(Facet facet, String value) {
        if (facet == Facet.YEAR) {
            return chosen(facet, value) ? withDates(DateRange.ALWAYS) : this;
        }
        return change(facet, filter -> filter.without(facet.clean(value)));
    }

    /** Whether a link can ask for one more value of {@code facet} beside all that is chosen: not beside any of several. */
    public boolean takesMore(Facet facet) {
        return filter(facet).op() == Op.ALL || filter(facet).values().size() < 2;
    }

    /** Narrowed to stories that name {@code entity} too, where its facet {@link #takesMore}. */
    public SearchQuery naming(EntityKey entity) {
        Facet facet = Facet.of(entity.kind());
        SearchQuery narrowed = with(facet, entity.id());
        return narrowed.filter(facet).values().size() < 2 ? narrowed : narrowed.withOp(facet, Op.ALL);
    }

    /** What a click on {@code value} gives: with it, or without it if it was chosen. */
    public SearchQuery toggled(Facet facet, String value) {
        return chosen(facet, value) ? without(facet, value) : with(facet, value);
    }

    /** Without articles that have {@code value}; years cannot be excluded. */
    public SearchQuery excluding(Facet facet, String value) {
        return change(facet, filter -> filter.excluding(facet.clean(value)));
    }

    /** No longer without articles that have {@code value}. */
    public SearchQuery including(Facet facet, String value) {
        return change(facet, filter -> filter.including(facet.clean(value)));
    }

    public SearchQuery withOp(Facet facet, Op op) {
        return change(facet, filter -> filter.withOp(op));
    }

    /** With nothing chosen or excluded in {@code facet}. */
    public SearchQuery without(Facet facet) {
        return facet == Facet.YEAR ? withDates(DateRange.ALWAYS) : change(facet, filter -> Filter.NONE);
    }

    /** The words alone, in the same order and as of the same moment. */
    public SearchQuery withoutFilters() {
        return new SearchQuery(words, Map.of(), false, meaning, DateRange.ALWAYS, "", window.first(), asOf);
    }

    public SearchQuery withWords(String text) {
        return withWords(new SearchWords(text, words.match()));
    }

    public SearchQuery withMatch(Op match) {
        return withWords(new SearchWords(words.text(), match));
    }

    public SearchQuery withWords(SearchWords other) {
        return new SearchQuery(other, filters, about, meaning, dates, story, window.first(), asOf);
    }

    public SearchQuery withAbout(boolean other) {
        return new SearchQuery(words, filters, other, meaning, dates, story, window.first(), asOf);
    }

    public SearchQuery withMeaning(boolean other) {
        return new SearchQuery(words, filters, about, other, dates, story, window.first(), asOf);
    }

    public SearchQuery withDates(DateRange other) {
        return new SearchQuery(words, filters, about, meaning, other, story, window.first(), asOf);
    }

    /** Only the articles that tell this story; all if it is empty. */
    public SearchQuery withStory(String other) {
        return new SearchQuery(words, filters, about, meaning, dates, other, window.first(), asOf);
    }

    public SearchQuery withSort(Sort other) {
        return withWindow(window.withSort(other));
    }

    public SearchQuery withPage(int other) {
        return withWindow(window.withPage(other));
    }

    public SearchQuery withSize(int other) {
        return withWindow(window.withSize(other));
    }

    private SearchQuery withWindow(ResultWindow other) {
        return new SearchQuery(words, filters, about, meaning, dates, story, other, asOf);
    }

    /** Pinned to the archive as it stood at {@code instant}; the page is kept, it is the same page of the same thing. */
    public SearchQuery asOf(Instant instant) {
        return new SearchQuery(words, filters, about, meaning, dates, story, window, Optional.of(instant));
    }

    /** Pinned to {@code instant} unless it is pinned already. */
    public SearchQuery pinned(Instant instant) {
        return asOf.isPresent() ? this : asOf(instant);
    }

    /** On the archive as it stands now. */
    public SearchQuery asOfNow() {
        return new SearchQuery(words, filters, about, meaning, dates, story, window.first(), Optional.empty());
    }

    public SearchQuery withFilter(Facet facet, Filter other) {
        return change(facet, filter -> other);
    }

    private SearchQuery change(Facet facet, UnaryOperator<Filter> change) {
        if (!facet.combines()) {
            throw new IllegalArgumentException(facet.plural() + " are chosen by dates");
        }
        Map<Facet, Filter> changed = new EnumMap<>(Facet.class);
        changed.putAll(filters);
        changed.put(facet, change.apply(filter(facet)));
        return new SearchQuery(words, changed, about, meaning, dates, story, window.first(), asOf);
    }

    private static Map<Facet, Filter> clean(Map<Facet, Filter> filters) {
        Map<Facet, Filter> clean = new EnumMap<>(Facet.class);
        filters.forEach((facet, filter) -> clean.put(facet, filter.cleaned(facet::clean)));
        clean.remove(Facet.YEAR);
        clean.values().removeIf(Filter.NONE::equals);
        return Collections.unmodifiableMap(clean);
    }

    /** Whom and where the filters ask for. */
    public Set<EntityKey> entities() {
        Set<EntityKey> asked = new LinkedHashSet<>();
        filters.forEach((facet, filter) ->
                facet.kind().ifPresent(kind -> filter.values().forEach(id -> asked.add(new EntityKey(kind, id)))));
        return asked;
    }
}
