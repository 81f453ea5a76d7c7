package press.dateline.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.LatestArrivals.Arrival;

/** A search as a <a href="https://jsonfeed.org/version/1.1">JSON Feed</a> 1.1. */
public final class JsonFeed {

    public static final String MEDIA_TYPE = "application/feed+json;charset=UTF-8";

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    /** The feed as JSON. */
    public static String of(Following following) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", following.title());
        feed.put("description", following.description());
        feed.put("home_page_url", following.page());
        feed.put("feed_url", following.self());
        feed.put("language", "en");
        feed.put(
                "items",
                following.arrivals().stream()
                        .map(arrival -> item(arrival, following))
                        .toList());
        try {
            return JSON.writeValueAsString(feed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> item(Arrival arrival, Following following) {
        Hit hit = arrival.hit();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", Following.id(hit));
        item.put("url", following.address(hit));
        if (!hit.url().isEmpty()) {
            item.put("external_url", hit.url());
        }
        item.put("title", Following.headline(hit));
        item.put("content_text", Following.summary(hit));
        hit.published().ifPresent(published -> item.put("date_published", published.toString()));
        // A correction is an article of its own: what came in under one id never changes.
        item.put("date_modified", arrival.received().toString());
        item.put("authors", List.of(Map.of("name", Following.author(hit))));
        item.put(
                "tags",
                Stream.of(hit.countries(), hit.places(), hit.actors(), hit.organisations())
                        .flatMap(List::stream)
                        .map(EntityRef::name)
                        .distinct()
                        .toList());
        return item;
    }
}
