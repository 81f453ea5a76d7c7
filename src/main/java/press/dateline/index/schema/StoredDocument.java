package press.dateline.index.schema;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.article.Provenance;
import press.dateline.article.Tagged;

/** Reads an article back out of its document in the index, and marks it there. */
public final class StoredDocument {

    private static final int CONFLICTS = 5;

    private StoredDocument() {}

    /** The article that a stored document was made from. */
    public static Article article(JsonNode source) {
        return article(source, moment(source));
    }

    /** The same as published at another time, {@code null} for none: readers are told the hour of its sender's clock. */
    public static Article article(JsonNode source, @Nullable Instant published) {
        return new Article(
                source.path(ArticleField.URI).asText(),
                source.path(ArticleField.HEADLINE).asText(""),
                new Provenance(
                        source.path(ArticleField.BYLINE).asText(""),
                        source.path(ArticleField.SOURCE).asText(""),
                        source.path(ArticleField.DATELINE).asText(""),
                        source.path(ArticleField.URL).asText("")),
                published,
                source.path(ArticleField.BODY).asText(),
                strings(source.path(ArticleField.SUBJECTS)));
    }

    /** When the article of a stored document was published, or {@code null}. */
    public static @Nullable Instant moment(JsonNode source) {
        if (source.hasNonNull(ArticleField.MOMENT)) {
            return OffsetDateTime.parse(source.path(ArticleField.MOMENT).asText())
                    .toInstant();
        }
        String published = source.path(ArticleField.PUBLISHED).asText("");
        return published.isEmpty() ? null : Instant.parse(published);
    }

    /** What its sender said about it, as far as that is kept. */
    public static Handling handling(JsonNode source) {
        ZoneOffset zone = source.hasNonNull(ArticleField.MOMENT)
                ? OffsetDateTime.parse(source.path(ArticleField.MOMENT).asText())
                        .getOffset()
                : ZoneOffset.UTC;
        return new Handling(
                source.path(ArticleField.VERSION).asText(""),
                Handling.Status.USABLE,
                null,
                source.path(ArticleField.SLUG).asText(""),
                source.path(ArticleField.NOTE).asText(""),
                zone,
                tagged(source.path(ArticleField.TAGGED)));
    }

    private static Tagged tagged(JsonNode said) {
        return new Tagged(
                strings(said.path("person")),
                strings(said.path("organisation")),
                strings(said.path("place")),
                strings(said.path("associated")));
    }

    /** The texts of a list. */
    public static List<String> strings(JsonNode texts) {
        List<String> strings = new ArrayList<>();
        texts.forEach(text -> strings.add(text.asText()));
        return strings;
    }

    /** Gives an article that is stored this one field, whatever another program writes to it in the same moment. */
    public static BulkOperation mark(String id, String field, String value) {
        return BulkOperation.of(operation -> operation.update(
                update -> update.id(id).retryOnConflict(CONFLICTS).action(action -> action.doc(Map.of(field, value)))));
    }
}
