package press.dateline.index.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.dateline.article.Article;

/** Reads an article back out of its document in the index. */
public final class StoredDocument {

    private StoredDocument() {}

    /** The article that a stored document was made from. */
    public static Article article(JsonNode source) {
        List<String> subjects = new ArrayList<>();
        source.path("subjects").forEach(subject -> subjects.add(subject.asText()));
        String published = source.path("published").asText("");
        return new Article(
                source.path("uri").asText(),
                source.path("headline").asText(""),
                source.path("byline").asText(""),
                source.path("source").asText(""),
                source.path("dateline").asText(""),
                published.isEmpty() ? null : Instant.parse(published),
                source.path("body").asText(),
                source.path("url").asText(""),
                subjects);
    }
}
