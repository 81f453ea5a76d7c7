package press.dateline.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Corrected;
import press.dateline.authority.EntityKey;
import press.dateline.authority.Kind;

/** What ids are called: by an editor or the authority, else as the articles at hand call them, else the id itself. */
final class Names {

    private final Naming naming;
    private final Corrected corrected;
    private final Map<String, String> seen = new HashMap<>();

    Names(Naming naming, Corrected corrected) {
        this.naming = naming;
        this.corrected = corrected;
    }

    /** Remembers what an article's {@code entities} are called. */
    void see(JsonNode entities) {
        for (Kind kind : Kind.values()) {
            entities.path(kind.word())
                    .forEach(entity -> seen.putIfAbsent(
                            key(kind, entity.path("id").asText()),
                            entity.path("name").asText()));
        }
    }

    /** So many are to be named that they are better read at once. */
    void expect(Collection<EntityKey> entities) {
        naming.expect(entities);
    }

    String of(Facet facet, String value) {
        return facet.kind().map(kind -> of(kind, value)).orElse(value);
    }

    String of(Kind kind, String id) {
        return corrected
                .name(new EntityKey(kind, id))
                .or(() -> naming.find(kind, id).map(AuthorityRecord::name))
                .orElseGet(() -> seen.getOrDefault(key(kind, id), id));
    }

    /** The name of the country a place lies in; empty for all else. */
    String country(Facet facet, String value) {
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
