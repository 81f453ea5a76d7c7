package press.dateline.search.answer;

import static press.dateline.search.answer.AnswerReader.instant;
import static press.dateline.search.answer.AnswerReader.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.StoredArticle.Entity;
import press.dateline.search.answer.StoredArticle.Mention;
import press.dateline.search.answer.StoredArticle.Version;
import press.dateline.search.facets.EntityNames;

/** Reads an article out of its document and those of its other versions. */
public final class StoredArticleReader {

    private static final Comparator<Version> NEWEST_FIRST = Comparator.comparing(Version::live)
            .thenComparing(version -> version.published().orElse(Instant.MIN))
            .thenComparing(Version::received)
            .thenComparing(Version::id)
            .reversed();

    private StoredArticleReader() {}

    public static StoredArticle of(JsonNode source, List<JsonNode> documents, Corrected corrected, EntityNames names) {
        List<Version> versions = documents.stream()
                .map(StoredArticleReader::version)
                .sorted(NEWEST_FIRST)
                .toList();
        Optional<Instant> superseded = instant(source, "superseded");
        Optional<String> newer =
                versions.stream().filter(Version::live).map(Version::id).findFirst();
        return new StoredArticle(
                article(source),
                text(source, "id"),
                AnswerReader.story(source),
                Instant.parse(text(source, "received")),
                superseded,
                entities(source, corrected, names),
                superseded.isPresent() ? newer : Optional.empty(),
                versions);
    }

    private static Version version(JsonNode source) {
        return new Version(
                text(source, "id"),
                text(source, "headline"),
                Instant.parse(text(source, "received")),
                instant(source, "published"),
                !source.hasNonNull("superseded"));
    }

    private static Article article(JsonNode source) {
        return new Article(
                text(source, "uri"),
                text(source, "headline"),
                new Provenance(
                        text(source, "byline"), text(source, "source"), text(source, "dateline"), text(source, "url")),
                instant(source, "published").orElse(null),
                text(source, "body"),
                strings(source.path("subjects")));
    }

    private static Map<Kind, List<Entity>> entities(JsonNode source, Corrected corrected, EntityNames names) {
        Map<EntityKey, Entity> entities = new LinkedHashMap<>();
        names.see(source.path("entities"));
        ArticleEntities.each(
                source,
                corrected,
                (key, found, renamed) -> entities.merge(
                        key,
                        entity(key, renamed ? names.of(key.kind(), key.id()) : text(found, "name"), found),
                        Entity::and));
        return ArticleEntities.byKind(entities.values(), Entity::kind);
    }

    private static Entity entity(EntityKey key, String name, JsonNode source) {
        return new Entity(
                new EntityRef(
                        key.kind(),
                        key.id(),
                        name,
                        source.path("about").asBoolean(),
                        source.path("mentions").asInt()),
                strings(source.path("names")),
                source.path("salience").asDouble(),
                text(source, "country"),
                mentions(source.path("evidence")),
                mentions(source.path("headline")));
    }

    private static List<Mention> mentions(JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> new Mention(pair.path(0).asInt(), pair.path(1).asInt()))
                .toList();
    }

    private static List<String> strings(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
