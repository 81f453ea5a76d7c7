package press.dateline.extract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.Spelling;

/**
 * One entity as labels or a guess name it.
 *
 * @param shown one spelling to show
 * @param keys all its spellings, made comparable
 * @param ending whether a longer name that ends so is meant, too, as where labels are surnames
 */
record Name(String shown, Set<String> keys, boolean ending) {

    Name {
        keys = Set.copyOf(keys);
    }

    static Name of(String shown, Collection<String> spellings) {
        return new Name(
                shown,
                Stream.concat(Stream.of(shown), spellings.stream())
                        .map(Name::key)
                        .collect(Collectors.toSet()),
                false);
    }

    static Name of(String shown) {
        return of(shown, List.of());
    }

    boolean matches(Name other) {
        return keys.stream()
                .anyMatch(key -> other.keys.contains(key)
                        || ending && other.keys.stream().anyMatch(name -> name.endsWith(" " + key)));
    }

    /** The article before a name is no part of it, nor is a possessive. */
    private static String key(String spelling) {
        String key = Spelling.key(spelling.replaceAll("['’]s?$", ""));
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
