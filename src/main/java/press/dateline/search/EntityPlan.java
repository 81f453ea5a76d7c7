package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Every request to the engine that the page of an entity needs, in two rounds; what stands in one round is asked at the same
 * time.
 *
 * <p>First its newest stories, whom these and all others name and of which years they are, how it is called and how many stories
 * are about it; then who and what stands out beside it, the copies of these stories and, where it takes more than the years,
 * the bars of the time line. Rarely a third.
 */
final class EntityPlan {

    private static final String LATEST = "latest stories";
    private static final String NUMBERS = "who is named with it";
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
        Map<String, SearchResponse<JsonNode>> first = engine.askTogether(asks.asked());
        Map<String, SearchResponse<JsonNode>> all = new LinkedHashMap<>(first);
        all.putAll(engine.askTogether(asks.outstanding(first)));
        all.putAll(engine.askTogether(asks.again(first, all)));
        return new PortraitReader(entity, corrected, naming).read(all);
    }

    EntityCoverage run(SearchEngine engine, EntityLookup naming) {
        Map<String, SearchResponse<JsonNode>> first = engine.askTogether(first());
        SearchResponse<JsonNode> found = first.get(LATEST);
        Map<String, SearchResponse<JsonNode>> second = engine.askTogether(second(first));
        Map<String, SearchResponse<JsonNode>> all = new LinkedHashMap<>(first);
        all.putAll(second);
        all.putAll(engine.askTogether(portrait.again(first, second)));
        return new EntityCoverage(
                new PortraitReader(entity, corrected, naming).read(all),
                new AnswerReader(latest.query(), latest.question(), latest.names())
                        .answer(
                                stories.page(
                                        first.get(NUMBERS),
                                        second.getOrDefault(ARTICLES, found),
                                        Optional.ofNullable(second.get(COPIES))),
                                List.of()),
                SearchEngine.total(first.get(ABOUT)),
                timeline.read(
                        first.get(NUMBERS).aggregations(), Optional.empty(), Optional.ofNullable(second.get(BARS))));
    }

    private Map<String, SearchRequest.Builder> first() {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>(portrait.asked());
        requests.put(LATEST, stories.asked());
        requests.put(NUMBERS, stories.numbers());
        requests.put(ABOUT, Requests.total(about.query(), about.question()));
        return requests;
    }

    private Map<String, SearchRequest.Builder> second(Map<String, SearchResponse<JsonNode>> first) {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>(portrait.outstanding(first));
        SearchResponse<JsonNode> numbers = first.get(NUMBERS);
        stories.articles(numbers).ifPresent(request -> requests.put(ARTICLES, request));
        stories.copies(numbers, first.get(LATEST)).ifPresent(request -> requests.put(COPIES, request));
        timeline.next(numbers.aggregations(), Optional.empty()).ifPresent(request -> requests.put(BARS, request));
        return requests;
    }
}
