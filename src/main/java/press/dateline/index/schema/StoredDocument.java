package press.dateline.index.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.article.Provenance;

/** Reads an article back out of its document in the index. */
public final class StoredDocument {

    private StoredDocument() {}

    /** The article that a stored document was made from. */
    public static Article article(JsonNode source) {
        List<String> subjects = new ArrayList<>();
        source.path("subjects").forEach(subject -> subjects.add(subject.asText()));
        return new Article(
                source.path("uri").asText(),
                source.path("headline").asText(""),
                new Provenance(
                        source.path("byline").asText(""),
                        source.path("source").asText(""),
                        source.path("dateline").asText(""),
                        source.path("url").asText("")),
                moment(source),
                source.path("body").asText(),
                subjects);
    }

    /** When the article of a stored document was published, or {@code null}. */
    public static Instant moment(JsonNode source) {
        if (source.hasNonNull("moment")) {
            return OffsetDateTime.parse(source.path("moment").asText()).toInstant();
        }
        String published = source.path("published").asText("");
        return published.isEmpty() ? null : Instant.parse(published);
    }

    /** What its sender said about it, as far as that is kept. */
    public static Handling handling(JsonNode source) {
        ZoneOffset zone = source.hasNonNull("moment")
                ? OffsetDateTime.parse(source.path("moment").asText()).getOffset()
                : ZoneOffset.UTC;
        return new Handling(
                source.path("version").asText(""),
                Handling.Status.USABLE,
                null,
                source.path("slug").asText(""),
                "",
                zone);
    }
}
