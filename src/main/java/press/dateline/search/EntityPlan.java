package press.dateline.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.portrait.LatestStories;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.portrait.PortraitReader;
import press.dateline.search.portrait.PortraitRequest;
import press.dateline.search.request.Requests;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.timeline.TimelineRequest;

/**
 * Every request to the engine that the page of an entity needs, each sent as soon as it is known what to ask.
 *
 * <p>At once its newest stories, whom these and all others name and of which years they are, how it is called and how many stories
 * are about it. Once it is known how many name it, who and what stands out beside it, of which some may have to be asked again;
 * in the end the copies of its newest stories and, where it takes more than the years, the bars of the time line.
 */
final class EntityPlan {

    private static final String LATEST = "latest stories";
    private static final String NUMBERS = "who is named with it";
    private static final String YEARS = "years of its stories";
    private static final String ABOUT = "stories about it";
    private static final String BARS = "time line’s bars";
    private static final String COPIES = "copies";
    private static final String ARTICLES = "latest articles";

    private final EntityKey entity;
    private final Corrected corrected;
    private final ResolvedSearch latest;
    private final ResolvedSearch about;
    private final LatestStories stories;
    private final TimelineRequest timeline;
    private final PortraitRequest portrait;

    /** For {@code entity} as {@code corrected} has it; {@code latest} finds what names it and {@code about} what is about it. */
    EntityPlan(EntityKey entity, Corrected corrected, ResolvedSearch latest, ResolvedSearch about) {
        this.entity = entity;
        this.corrected = corrected;
        this.latest = latest;
        this.about = about;
        this.stories = new LatestStories(latest.query(), latest.question());
        this.timeline = new TimelineRequest(latest.query(), latest.question());
        this.portrait = new PortraitRequest(entity, corrected);
    }

    /** The portrait alone. */
    static Portrait portrait(EntityKey entity, Corrected corrected, SearchEngine engine, EntityLookup naming) {
        PortraitRequest asks = new PortraitRequest(entity, corrected);
        return portrait(asks, engine.start(asks.asked()), engine, new PortraitReader(entity, corrected, naming))
                .get();
    }

    /** Asks on as soon as it is known what for, and reads all once it is wanted. */
    private static Supplier<Portrait> portrait(
            PortraitRequest asks, PendingAnswers first, SearchEngine engine, PortraitReader reader) {
        SearchResponse<JsonNode> passages = first.answer(PortraitRequest.PASSAGES_OF);
        PendingAnswers outstanding = engine.start(asks.outstanding(passages));
        return () -> {
            Map<String, SearchResponse<JsonNode>> all = new LinkedHashMap<>(first.all());
            all.putAll(outstanding.all());
            all.putAll(engine.askTogether(asks.again(passages, all)));
            return reader.read(all);
        };
    }

    EntityCoverage run(SearchEngine engine, EntityLookup naming) {
        PendingAnswers first = engine.start(first());
        Supplier<Portrait> drawn = portrait(portrait, first, engine, new PortraitReader(entity, corrected, naming));
        SearchResponse<JsonNode> numbers = first.answer(NUMBERS);
        SearchResponse<JsonNode> found = first.answer(LATEST);
        Map<String, Aggregate> years = first.answer(YEARS).aggregations();
        Map<String, SearchResponse<JsonNode>> second = engine.askTogether(second(numbers, found, years));
        return new EntityCoverage(
                drawn.get(),
                new AnswerReader(latest.query(), latest.question(), latest.names())
                        .answer(
                                stories.page(
                                        numbers,
                                        second.getOrDefault(ARTICLES, found),
                                        Optional.ofNullable(second.get(COPIES))),
                                List.of()),
                SearchEngine.total(first.answer(ABOUT)),
                timeline.read(years, Optional.empty(), Optional.ofNullable(second.get(BARS))));
    }

    private Map<String, SearchRequest.Builder> first() {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>(portrait.asked());
        requests.put(LATEST, stories.asked());
        requests.put(NUMBERS, stories.numbers());
        requests.put(YEARS, stories.years());
        requests.put(ABOUT, Requests.total(about.query(), about.question()));
        return requests;
    }

    private Map<String, SearchRequest.Builder> second(
            SearchResponse<JsonNode> numbers, SearchResponse<JsonNode> found, Map<String, Aggregate> years) {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>();
        stories.articles(numbers).ifPresent(request -> requests.put(ARTICLES, request));
        stories.copies(numbers, found).ifPresent(request -> requests.put(COPIES, request));
        timeline.next(years, Optional.empty()).ifPresent(request -> requests.put(BARS, request));
        return requests;
    }
}
