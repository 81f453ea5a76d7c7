package press.dateline.search.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.EntityNames;

/** The entities that an article bears, read through the corrections in force. */
public final class ArticleEntities {

    /** Takes an entity of an article: whose it is, its stored part, and whether it is called otherwise than there. */
    @FunctionalInterface
    public interface Reader {
        void read(EntityKey entity, JsonNode found, boolean renamed);
    }

    private ArticleEntities() {}

    /** In the article's order; hidden ones are left out, merged ones come once for each id they were found under. */
    public static void each(JsonNode source, Corrected corrected, Reader reader) {
        Map<EntityKey, String> spelled = Spelled.read(
                StreamSupport.stream(source.path(ArticleField.SPELLED).spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        for (Kind kind : Kind.values()) {
            for (JsonNode entity : source.path(ArticleField.ENTITIES).path(kind.word())) {
                EntityKey found = new EntityKey(kind, AnswerReader.text(entity, ArticleField.ID));
                EntityKey key = corrected.of(found, spelled.getOrDefault(found, ""));
                if (!corrected.hidden(key)) {
                    reader.read(
                            key,
                            entity,
                            !key.equals(found) || corrected.name(key).isPresent());
                }
            }
        }
    }

    /**
     * Called as the article calls them: hundreds on a page are too many to ask the authority for. But a place has the name
     * that the carried file gives it today, whatever an article has that was read years ago.
     */
    public static String name(EntityKey key, JsonNode found, boolean renamed, EntityNames names) {
        if (renamed) {
            return names.of(key.kind(), key.id());
        }
        String stored = AnswerReader.text(found, "name");
        return key.kind() == Kind.PLACE
                ? AuthorityFile.carried()
                        .find(Kind.PLACE, key.id())
                        .map(AuthorityRecord::name)
                        .orElse(stored)
                : stored;
    }

    public static <T> Map<Kind, List<T>> byKind(Collection<T> entities, Function<T, Kind> kindOf) {
        Map<Kind, List<T>> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        entities.forEach(entity -> byKind.computeIfAbsent(kindOf.apply(entity), kind -> new ArrayList<>())
                .add(entity));
        return byKind;
    }
}
