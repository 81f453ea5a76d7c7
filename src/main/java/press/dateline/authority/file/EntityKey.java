package press.dateline.authority.file;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which entity: what it is and its id within its kind; written {@code actor:vladimir-putin}. */
public record EntityKey(Kind kind, String id) implements Comparable<EntityKey> {

    public EntityKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** Reads what {@link #toString} writes. */
    public static Optional<EntityKey> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String id = text.substring(colon + 1).toLowerCase(Locale.ROOT);
        return Kind.of(text.substring(0, colon)).map(kind -> new EntityKey(kind, id));
    }

    /** The entity that a name gets which no record bears. */
    public static EntityKey named(Kind kind, String name) {
        return new EntityKey(kind, Spelling.slug(name));
    }

    @Override
    public int compareTo(EntityKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
