package press.dateline.authority.file;

import java.util.List;
import java.util.Objects;

/**
 * One known entity.
 *
 * @param kind what it is
 * @param id readable and stable, unique within its kind: {@code kz}, {@code vladimir-putin}, {@code almaty-kz}
 * @param name the name shown to readers
 * @param aliases other names and spellings, acronyms included, without {@code name}
 * @param country ISO 3166-1 alpha-2 in lower case of the country it belongs to, or empty; always set for a place
 * @param note a few words that tell it from others of its name, or empty
 */
public record AuthorityRecord(Kind kind, String id, String name, List<String> aliases, String country, String note) {

    public AuthorityRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        country = country == null ? "" : country;
        note = note == null ? "" : note;
    }
}
