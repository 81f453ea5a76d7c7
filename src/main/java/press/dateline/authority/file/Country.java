package press.dateline.authority.file;

import java.util.List;

/**
 * A country as the press names it.
 *
 * @param entity its record; the aliases are its other names
 * @param demonyms its people and adjectives: {@code Kazakh}, {@code Kazakhs}
 * @param capitals its seats of government, the main one first
 */
public record Country(AuthorityRecord entity, List<String> demonyms, List<String> capitals) {

    public Country {
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }
}
