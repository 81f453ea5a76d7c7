package press.dateline.search.facets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.state.Facet;

/** What ids are called: by an editor or the authority, else as the articles at hand call them, else the id itself. */
public final class EntityNames {

    private final EntityLookup naming;
    private final Corrected corrected;
    private final Map<String, String> seen = new HashMap<>();

    public EntityNames(EntityLookup naming, Corrected corrected) {
        this.naming = naming;
        this.corrected = corrected;
    }

    /** Remembers what an article's {@code entities} are called. */
    public void see(JsonNode entities) {
        for (Kind kind : Kind.values()) {
            entities.path(kind.word())
                    .forEach(entity -> seen.putIfAbsent(
                            key(kind, entity.path(ArticleField.ID).asText()),
                            entity.path("name").asText()));
        }
    }

    /** So many are to be named that they are better read at once. */
    public void expect(Collection<EntityKey> entities) {
        naming.expect(entities);
    }

    public String of(Facet facet, String value) {
        return facet.kind().map(kind -> of(kind, value)).orElse(value);
    }

    public String of(Kind kind, String id) {
        return corrected
                .name(new EntityKey(kind, id))
                .or(() -> naming.find(kind, id).map(AuthorityRecord::name))
                .orElseGet(() -> seen.getOrDefault(key(kind, id), id));
    }

    /** So many stories have it, under no question in which it could be chosen. */
    public FacetValue value(Kind kind, String id, long count) {
        return new FacetValue(id, of(kind, id), count, false, false, country(Facet.of(kind), id));
    }

    /** The name of the country a place lies in; empty for all else. */
    public String country(Facet facet, String value) {
        if (facet != Facet.PLACE) {
            return "";
        }
        return naming.find(Kind.PLACE, value)
                .map(AuthorityRecord::country)
                .filter(country -> !country.isEmpty())
                .map(country -> of(Kind.COUNTRY, country))
                .orElse("");
    }

    private static String key(Kind kind, String id) {
        return kind.word() + ":" + id;
    }
}
