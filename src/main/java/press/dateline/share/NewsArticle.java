package press.dateline.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** An article as <a href="https://schema.org/NewsArticle">schema.org</a> describes one, in JSON-LD. */
public final class NewsArticle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NewsArticle() {}

    /** As text that can stand inside a {@code script} element of a page; {@code address} is the page's own. */
    public static String of(StoredArticle stored, String address) {
        Article article = stored.article();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("@id", address);
        data.put("mainEntityOfPage", address);
        put(data, "identifier", article.uri());
        put(data, "headline", article.headline());
        if (article.published() != null) {
            data.put("datePublished", article.published().toString());
        }
        put(data, "dateline", article.dateline());
        List<Map<String, Object>> authors = Author.of(article.byline()).stream()
                .map(author -> thing(author.isPerson() ? "Person" : "Organization", author.name()))
                .toList();
        if (!authors.isEmpty()) {
            data.put("author", authors);
        }
        if (!article.source().isBlank()) {
            data.put("publisher", thing("Organization", article.source()));
        }
        put(data, "isBasedOn", article.url());
        putAll(data, "keywords", article.subjects());
        putAll(data, "about", entities(stored, true));
        putAll(data, "mentions", entities(stored, false));
        return written(data);
    }

    private static List<Map<String, Object>> entities(StoredArticle stored, boolean about) {
        return Stream.of(
                        entities("Country", stored.countries(), about),
                        entities("Place", stored.places(), about),
                        entities("Person", stored.actors(), about),
                        entities("Organization", stored.organisations(), about))
                .flatMap(entities -> entities)
                .toList();
    }

    private static Stream<Map<String, Object>> entities(
            String type, List<StoredArticle.StoredEntity> entities, boolean about) {
        return entities.stream().filter(entity -> entity.about() == about).map(entity -> thing(type, entity.name()));
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> data, String field, String text) {
        if (!text.isBlank()) {
            data.put(field, text);
        }
    }

    private static void putAll(Map<String, Object> data, String field, List<?> values) {
        if (!values.isEmpty()) {
            data.put(field, values);
        }
    }

    /** What could end the script, or begin a comment in it, is written as JSON's own escapes. */
    private static String written(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
