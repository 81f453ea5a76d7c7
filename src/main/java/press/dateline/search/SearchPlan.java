package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.search.answer.Alternatives;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.ResultPages;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.request.Requests;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.request.SpellingSuggestion;
import press.dateline.search.state.Note;
import press.dateline.search.timeline.Timeline;
import press.dateline.search.timeline.TimelineRequest;
import press.dateline.search.typing.NameVariants;
import press.dateline.search.typing.NamesTogether;
import press.dateline.search.typing.Suggestions;

/**
 * Every request to the engine that a page of results needs, by name and in two rounds; what stands in one round is asked
 * at the same time.
 *
 * <p>First the counts with the hits, or both apart, how often the archive spells the names otherwise, of chosen dates from when to
 * when there are stories, and what has come in since a pin; then the copies of the hits, the bars of the time line and, where nothing was
 * found, what less would give and how often names that are nearly spelled so are there.
 */
final class SearchPlan {

    private static final String HITS = "hits";
    private static final String NUMBERS = "numbers";
    private static final String VARIANTS = "name variants";
    private static final String MISSPELT = "misspelt names";
    private static final String TOGETHER = "names that fit each other";
    private static final String SPAN = "time line’s span";
    private static final String NEWER = "newer than the pin";
    private static final String COPIES = "copies";
    private static final String BARS = "time line’s bars";
    private static final String ALTERNATIVES = "alternatives";

    private final ResolvedSearch asks;
    private final Optional<ResolvedSearch> newer;
    private final boolean collapsed;
    private final boolean charted;
    private final ResultPages pages;
    private final NameVariants variants;
    private final Suggestions typing;
    private final TimelineRequest timeline;
    private final SearchEngine engine;

    private SearchPlan(
            ResolvedSearch asks,
            Optional<ResolvedSearch> newer,
            boolean collapsed,
            boolean charted,
            Suggestions typing,
            SearchEngine engine) {
        this.asks = asks;
        this.newer = newer;
        this.collapsed = collapsed;
        this.charted = charted;
        this.engine = engine;
        this.pages = new ResultPages(asks.query(), asks.question(), engine::ask);
        this.variants = new NameVariants(asks.question(), typing::sounding);
        this.typing = typing;
        this.timeline = new TimelineRequest(asks.query(), asks.question());
    }

    /** For an answer alone; where it is not {@code collapsed}, each copy of a story is a hit of its own. */
    static SearchPlan answer(ResolvedSearch asks, boolean collapsed, Suggestions typing, SearchEngine engine) {
        return new SearchPlan(asks, Optional.empty(), collapsed, false, typing, engine);
    }

    /** For a page: the answer, its time line and, of a pinned search, how many stories {@code newer} finds since. */
    static SearchPlan page(
            ResolvedSearch asks, Optional<ResolvedSearch> newer, Suggestions typing, SearchEngine engine) {
        return new SearchPlan(asks, newer, asks.query().story().isEmpty(), true, typing, engine);
    }

    /** Asks both rounds and reads them; {@code said} is put before what the answer itself has to say. */
    ResultPage run(List<Note> said) {
        Map<String, SearchResponse<JsonNode>> first = engine.askTogether(first());
        Optional<SearchResponse<JsonNode>> hits = Optional.ofNullable(first.get(HITS));
        ResultPages.FoundIds found =
                collapsed ? pages.stories(first.get(NUMBERS), hits) : pages.articles(first.get(NUMBERS), hits);
        Alternatives alternatives = new Alternatives(asks.query(), asks.question(), asks.names());
        // Every name is looked at for it, which no search that finds something waits for.
        Optional<NameVariants> misspelt = found.isNothing()
                ? Optional.of(new NameVariants(asks.question(), typing::oneLetterFrom))
                : Optional.empty();
        Map<String, SearchResponse<JsonNode>> second = engine.askTogether(second(found, alternatives, misspelt, first));
        SearchAnswer answer = new AnswerReader(asks.query(), asks.question(), asks.names())
                .answer(pages.page(found, Optional.ofNullable(second.get(COPIES))), said);
        return new ResultPage(
                instead(meant(answer, first, misspelt, second), alternatives, second),
                charted
                        ? timeline.read(
                                first.get(NUMBERS).aggregations(),
                                Optional.ofNullable(first.get(SPAN)),
                                Optional.ofNullable(second.get(BARS)))
                        : Timeline.EMPTY,
                first.containsKey(NEWER) ? SearchEngine.total(first.get(NEWER)) : 0);
    }

    private Map<String, SearchRequest.Builder> first() {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>();
        requests.put(NUMBERS, pages.asked(collapsed));
        pages.hits(collapsed).ifPresent(request -> requests.put(HITS, request));
        variants.asked().ifPresent(request -> requests.put(VARIANTS, request));
        if (charted) {
            timeline.beside().ifPresent(request -> requests.put(SPAN, request));
        }
        newer.ifPresent(now -> requests.put(
                NEWER,
                Requests.newer(now.query(), now.question(), asks.query().asOf().orElseThrow())));
        return requests;
    }

    private Map<String, SearchRequest.Builder> second(
            ResultPages.FoundIds found,
            Alternatives alternatives,
            Optional<NameVariants> misspelt,
            Map<String, SearchResponse<JsonNode>> first) {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>();
        pages.copies(found).ifPresent(request -> requests.put(COPIES, request));
        if (charted) {
            timeline.next(first.get(NUMBERS).aggregations(), Optional.ofNullable(first.get(SPAN)))
                    .ifPresent(request -> requests.put(BARS, request));
        }
        if (found.isNothing()) {
            alternatives.asked().ifPresent(request -> requests.put(ALTERNATIVES, request));
        }
        misspelt.flatMap(NameVariants::asked).ifPresent(request -> requests.put(MISSPELT, request));
        if (misspelt.isPresent()) {
            fitting().asked().ifPresent(request -> requests.put(TOGETHER, request));
        }
        return requests;
    }

    /**
     * Of a word that occurs nowhere the name that sounds alike is likelier meant than the word that looks alike. Where nothing
     * was found, a word of the archive may be meant for a name that it has ten times as often.
     */
    private SearchAnswer meant(
            SearchAnswer answer,
            Map<String, SearchResponse<JsonNode>> first,
            Optional<NameVariants> misspelt,
            Map<String, SearchResponse<JsonNode>> second) {
        Map<String, NameVariants.Spelled> letters = new HashMap<>();
        if (second.containsKey(MISSPELT)) {
            misspelt.ifPresent(
                    nearly -> letters.putAll(nearly.read(second.get(MISSPELT).aggregations())));
        }
        Map<String, NameVariants.Spelled> sounds =
                first.containsKey(VARIANTS) ? variants.read(first.get(VARIANTS).aggregations()) : Map.of();
        Map<String, String> names = new HashMap<>(NameVariants.better(sounds, letters));
        if (second.containsKey(TOGETHER)) {
            names.putAll(fitting().read(second.get(TOGETHER).aggregations()));
        }
        if (names.isEmpty()) {
            return answer;
        }
        Map<String, String> better = new HashMap<>();
        if (answer.suggestion().isPresent()) {
            better.putAll(SpellingSuggestion.better(first.get(NUMBERS)));
        }
        better.putAll(names);
        return answer.meant(SpellingSuggestion.reworded(asks.question(), better));
    }

    private NamesTogether fitting() {
        return new NamesTogether(asks.question(), typing::oneLetterFrom, typing::sounding);
    }

    private static SearchAnswer instead(
            SearchAnswer answer, Alternatives alternatives, Map<String, SearchResponse<JsonNode>> second) {
        return second.containsKey(ALTERNATIVES)
                ? answer.instead(alternatives.read(second.get(ALTERNATIVES).aggregations()))
                : answer;
    }
}
