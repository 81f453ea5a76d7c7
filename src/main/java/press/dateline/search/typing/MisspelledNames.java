package press.dateline.search.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.NamePhonetics;

/** Names by the sounds of their words: finds {@code zelinski}, {@code khashogi}, and {@code vladmir putn}. */
final class MisspelledNames {

    /** Fewer letters sound like too much. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_SOUND = 3;

    /** Who misspells a name knows how it begins; by sounds alone a kind of anything would be a Kennedy. */
    private static final int SURE = 2;

    /** Whose names are spelled as somebody heard them. */
    private static final Set<Kind> HEARD = EnumSet.of(Kind.ACTOR, Kind.PLACE);

    private static final Comparator<NameWord> MOST_FREQUENT =
            Comparator.comparingLong((NameWord name) -> name.entity().stories()).reversed();

    private record NameWord(String word, Suggestion entity) {}

    private final NavigableMap<String, List<NameWord>> bySound = new TreeMap<>();

    /** Takes in {@code entity} by each word of one of its names, in lower case and without accents. */
    void add(String name, Suggestion entity) {
        for (String word : name.split(" ")) {
            String sound = NamePhonetics.of(word);
            // What is too short to have a sound sounds like nothing else.
            if (!sound.isEmpty()) {
                bySound.computeIfAbsent(sound, unused -> new ArrayList<>(1)).add(new NameWord(word, entity));
            }
        }
    }

    /** Words of names of people and places that sound as {@code word} does, those of the most frequent first. */
    Set<String> soundingAs(String word) {
        return bySound.getOrDefault(NamePhonetics.of(word), List.of()).stream()
                .filter(name -> name.word().length() >= SHORTEST
                        && HEARD.contains(name.entity().entity().kind()))
                .sorted(MOST_FREQUENT)
                .map(NameWord::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Words of names of people and places that are {@code word} but for one letter, those of the most frequent first. */
    Set<String> oneLetterFrom(String word) {
        return bySound.values().stream()
                .flatMap(List::stream)
                .filter(name -> name.word().length() > SHORTEST
                        && HEARD.contains(name.entity().entity().kind())
                        && isOneLetterOff(name.word(), word))
                .sorted(MOST_FREQUENT)
                .map(NameWord::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One more, one less, another, or two that changed places; the first is as it was. */
    static boolean isOneLetterOff(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        int more = longer.length() - shorter.length();
        int same = Arrays.mismatch(shorter.toCharArray(), longer.toCharArray());
        if (more > 1 || same <= 0) {
            return false;
        }
        String restOfShorter = shorter.substring(same);
        String restOfLonger = longer.substring(same);
        if (more == 1) {
            return restOfLonger.substring(1).equals(restOfShorter);
        }
        return restOfLonger.substring(1).equals(restOfShorter.substring(1))
                || restOfLonger.length() > 1
                        && restOfLonger.charAt(0) == restOfShorter.charAt(1)
                        && restOfLonger.charAt(1) == restOfShorter.charAt(0)
                        && restOfLonger.substring(2).equals(restOfShorter.substring(2));
    }

    /** Those of whose names a word sounds as each of {@code typed} does, or begins so. */
    Collection<Suggestion> like(String typed) {
        Set<Suggestion> all = null;
        for (String word : typed.split(" ")) {
            Set<Suggestion> found = beginning(word);
            if (all == null) {
                all = found;
            } else {
                all.retainAll(found);
            }
        }
        return all == null ? Set.of() : all;
    }

    private Set<Suggestion> beginning(String typed) {
        Set<Suggestion> found = new LinkedHashSet<>();
        String sound = NamePhonetics.of(typed);
        if (typed.length() < SHORTEST || sound.length() < SHORTEST_SOUND) {
            return found;
        }
        String letters = typed.substring(0, SURE);
        bySound.subMap(sound, true, sound + Character.MAX_VALUE, false).values().forEach(words -> words.stream()
                .filter(word -> word.word().startsWith(letters))
                .forEach(word -> found.add(word.entity())));
        return found;
    }
}
