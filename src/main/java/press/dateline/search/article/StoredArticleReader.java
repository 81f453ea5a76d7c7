package press.dateline.search.article;

import static press.dateline.search.answer.AnswerReader.instant;
import static press.dateline.search.answer.AnswerReader.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.ArticleEntities;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Stretch;
import press.dateline.search.article.StoredArticle.StoredEntity;
import press.dateline.search.article.StoredArticle.StoryVersion;
import press.dateline.search.facets.EntityNames;

/** Reads an article out of its document and those of its other versions. */
public final class StoredArticleReader {

    private static final Comparator<StoryVersion> NEWEST_FIRST = Comparator.comparing(StoryVersion::live)
            .thenComparing(version -> version.published().orElse(Instant.MIN))
            .thenComparing(StoryVersion::received)
            .thenComparing(StoryVersion::id)
            .reversed();

    private StoredArticleReader() {}

    public static StoredArticle of(JsonNode source, List<JsonNode> documents, Corrected corrected, EntityNames names) {
        List<StoryVersion> versions = documents.stream()
                .map(StoredArticleReader::version)
                .sorted(NEWEST_FIRST)
                .toList();
        return new StoredArticle(
                StoredDocument.article(
                        source, instant(source, ArticleField.PUBLISHED).orElse(null)),
                text(source, ArticleField.ID),
                AnswerReader.story(source),
                Instant.parse(text(source, ArticleField.RECEIVED)),
                instant(source, ArticleField.SUPERSEDED),
                entities(source, corrected, names),
                StoredDocument.handling(source),
                versions);
    }

    private static StoryVersion version(JsonNode source) {
        return new StoryVersion(
                text(source, ArticleField.ID),
                text(source, ArticleField.HEADLINE),
                Instant.parse(text(source, ArticleField.RECEIVED)),
                instant(source, ArticleField.PUBLISHED),
                !source.hasNonNull(ArticleField.SUPERSEDED),
                StoredDocument.handling(source).corrects(text(source, ArticleField.HEADLINE)));
    }

    private static Map<Kind, List<StoredEntity>> entities(JsonNode source, Corrected corrected, EntityNames names) {
        Map<EntityKey, StoredEntity> entities = new LinkedHashMap<>();
        names.see(source.path(ArticleField.ENTITIES));
        ArticleEntities.each(
                source,
                corrected,
                (key, found, renamed) -> entities.merge(
                        key, entity(key, ArticleEntities.name(key, found, renamed, names), found), StoredEntity::and));
        return ArticleEntities.byKind(entities.values(), StoredEntity::kind);
    }

    private static StoredEntity entity(EntityKey key, String name, JsonNode source) {
        return new StoredEntity(
                new EntityRef(
                        key.kind(),
                        key.id(),
                        name,
                        source.path(ArticleField.ABOUT).asBoolean(),
                        source.path("mentions").asInt()),
                StoredDocument.strings(source.path("names")),
                source.path("salience").asDouble(),
                text(source, "country"),
                mentions(source.path("evidence")),
                mentions(source.path(ArticleField.HEADLINE)));
    }

    private static List<Stretch> mentions(JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> new Stretch(pair.path(0).asInt(), pair.path(1).asInt()))
                .toList();
    }
}
