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
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.index.schema.ArticleField;

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
