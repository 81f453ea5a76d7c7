package press.dateline.extract.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.extract.lookup.PersonName;

/** The names in full that a story gives, in the order they were found, and those of them that a name may be a form of. */
final class FullNames {

    /** One of them: its place in the order, and who bears it. */
    record Bearer(int place, PersonName name, AuthorityRecord person) {}

    private final Map<PersonName, Bearer> all = new LinkedHashMap<>();

    /** Under each of their words, since long stories name thousands. */
    private final Map<String, List<PersonName>> byWord = new HashMap<>();

    void put(PersonName name, AuthorityRecord person) {
        Bearer before = all.put(name, new Bearer(all.size(), name, person));
        if (before != null) {
            all.put(name, new Bearer(before.place(), name, person));
            return;
        }
        Stream.of(name.key().split(" ")).distinct().forEach(word -> byWord.computeIfAbsent(
                        word, unused -> new ArrayList<>(1))
                .add(name));
    }

    /** Who bears just this name, or {@code null}. */
    AuthorityRecord get(PersonName name) {
        Bearer bearer = all.get(name);
        return bearer == null ? null : bearer.person();
    }

    void forEach(BiConsumer<PersonName, AuthorityRecord> reader) {
        all.values().forEach(bearer -> reader.accept(bearer.name(), bearer.person()));
    }

    Collection<AuthorityRecord> people() {
        return all.values().stream().map(Bearer::person).toList();
    }

    /** Those that have the first or the last word of {@code name}: any other is no form of it, nor it of them. */
    List<Bearer> like(PersonName name) {
        String key = name.key();
        String first = key.substring(0, key.indexOf(' ') < 0 ? key.length() : key.indexOf(' '));
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return Stream.concat(
                        byWord.getOrDefault(first, List.of()).stream(), byWord.getOrDefault(last, List.of()).stream())
                .distinct()
                .map(all::get)
                .sorted(Comparator.comparingInt(Bearer::place))
                .toList();
    }
}
