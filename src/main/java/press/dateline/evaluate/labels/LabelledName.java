package press.dateline.evaluate.labels;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.Spelling;

/**
 * One entity as labels or a guess name it.
 *
 * @param shown one spelling to show
 * @param keys all its spellings, made comparable
 * @param ending whether a longer name that ends so is meant, too, as where labels are surnames
 */
public record LabelledName(String shown, Set<String> keys, boolean ending) {

    public LabelledName {
        keys = Set.copyOf(keys);
    }

    public static LabelledName of(String shown, Collection<String> spellings) {
        return new LabelledName(
                shown,
                Stream.concat(Stream.of(shown), spellings.stream())
                        .map(LabelledName::key)
                        .collect(Collectors.toSet()),
                false);
    }

    public static LabelledName of(String shown) {
        return of(shown, List.of());
    }

    public boolean matches(LabelledName other) {
        return keys.stream()
                .anyMatch(key -> other.keys.contains(key)
                        || ending && other.keys.stream().anyMatch(name -> name.endsWith(" " + key)));
    }

    /** The article before a name is no part of it, nor is a possessive. */
    private static String key(String spelling) {
        String key = Spelling.key(spelling.replaceAll("['’]s?$", ""));
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** A place under each of its spellings, told apart from those of the name in other countries. */
    public static LabelledName inCountry(Collection<String> spellings, String country) {
        List<String> all = spellings.stream()
                .map(spelling -> TownLabels.inCountry(spelling, country))
                .toList();
        return of(all.get(0), all);
    }
}
