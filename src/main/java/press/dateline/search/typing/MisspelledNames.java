package press.dateline.search.typing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds names by what they sound like: {@code zelinski}, {@code khashogi}, and {@code vladmir putn}. */
final class MisspelledNames {

    /** Fewer letters sound like too much. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_SOUND = 3;

    /** Who misspells a name knows how it begins; by sounds alone a kind of anything would be a Kennedy. */
    private static final int SURE = 2;

    private record NameWord(String word, Suggestion entity) {}

    private final NavigableMap<String, List<NameWord>> bySound = new TreeMap<>();

    /** Takes in {@code entity} by each word of one of its names, in lower case and without accents. */
    void add(String name, Suggestion entity) {
        for (String word : name.split(" ")) {
            String sound = NamePhonetics.of(word);
            if (sound.length() >= SHORTEST_SOUND) {
                bySound.computeIfAbsent(sound, unused -> new ArrayList<>(1)).add(new NameWord(word, entity));
            }
        }
    }

    /** Those of whose names a word sounds as each of {@code typed} does, or begins so. */
    Collection<Suggestion> like(String typed) {
        Set<Suggestion> all = null;
        for (String word : typed.split(" ")) {
            Set<Suggestion> found = sounding(word);
            if (all == null) {
                all = found;
            } else {
                all.retainAll(found);
            }
        }
        return all == null ? Set.of() : all;
    }

    private Set<Suggestion> sounding(String typed) {
        Set<Suggestion> found = new LinkedHashSet<>();
        String sound = NamePhonetics.of(typed);
        if (typed.length() < SHORTEST || sound.length() < SHORTEST_SOUND) {
            return found;
        }
        String beginning = typed.substring(0, SURE);
        bySound.subMap(sound, true, sound + Character.MAX_VALUE, false).values().forEach(words -> words.stream()
                .filter(word -> word.word().startsWith(beginning))
                .forEach(word -> found.add(word.entity())));
        return found;
    }
}
