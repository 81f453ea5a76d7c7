package press.dateline.search.typing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Spelling;
import press.dateline.search.state.TypedText;

/** Entities by the beginnings of the words of their names, and by their sounds. */
final class NameBeginnings {

    /** As many as a reader takes in while typing. */
    private static final int MOST = 6;

    private static final int MOST_PAIRS = 2;

    private final NavigableMap<String, List<Suggestion>> byBeginning = new TreeMap<>();
    private final MisspelledNames bySound = new MisspelledNames();

    /** Before anything is asked. */
    void add(String name, Suggestion bearer) {
        for (int at = 0; at >= 0; at = next(name, at)) {
            byBeginning
                    .computeIfAbsent(name.substring(at), unused -> new ArrayList<>(1))
                    .add(bearer);
        }
        bySound.add(name, bearer);
    }

    /** See {@link MisspelledNames#soundingAs}. */
    Set<String> sounding(String word) {
        return bySound.soundingAs(word);
    }

    /** See {@link MisspelledNames#oneLetterFrom}. */
    Set<String> oneLetterFrom(String word) {
        return bySound.oneLetterFrom(word);
    }

    /**
     * Those one of whose names has words that begin as {@code typed} does, most frequent first; where there are none, those
     * whose words begin with the same sounds.
     */
    List<Suggestion> suggested(String typed) {
        String key = Spelling.key(TypedText.line(typed));
        if (key.isEmpty()) {
            return List.of();
        }
        Collection<Suggestion> found = beginning(key);
        return (found.isEmpty() ? bySound.like(key) : found)
                .stream()
                        .sorted(Comparator.comparingLong(Suggestion::stories)
                                .reversed()
                                .thenComparing(Suggestion::name))
                        .limit(MOST)
                        .toList();
    }

    /**
     * Two names in one box: pairs of entities where the first words of {@code typed} are those of a name and the others begin
     * another, the most frequent first; nothing where one name alone has all the words.
     */
    List<NamePair> pairs(String typed) {
        String key = Spelling.key(TypedText.line(typed));
        if (key.isEmpty() || !beginning(key).isEmpty()) {
            return List.of();
        }
        List<NamePair> pairs = new ArrayList<>();
        for (int at = next(key, 0); at >= 0; at = next(key, at)) {
            Optional<Suggestion> first = named(key.substring(0, at - 1));
            Optional<Suggestion> second = foremost(beginning(key.substring(at)));
            if (first.isPresent()
                    && second.isPresent()
                    && !first.get().entity().equals(second.get().entity())) {
                pairs.add(new NamePair(first.get(), second.get()));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingLong(NamePair::scarcer).reversed())
                .limit(MOST_PAIRS)
                .toList();
    }

    /** The most frequent entity that bears a name which is {@code words}, or begins or ends with them as whole words. */
    private Optional<Suggestion> named(String words) {
        return foremost(
                Stream.concat(byBeginning.getOrDefault(words, List.of()).stream(), beginning(words + " ").stream())
                        .toList());
    }

    private static Optional<Suggestion> foremost(Collection<Suggestion> some) {
        return some.stream().max(Comparator.comparingLong(Suggestion::stories));
    }

    /** Those one of whose names goes on as {@code key} does, from a word on. */
    private Collection<Suggestion> beginning(String key) {
        Map<EntityKey, Suggestion> found = new LinkedHashMap<>();
        byBeginning
                .subMap(key, true, key + Character.MAX_VALUE, false)
                .values()
                .forEach(some -> some.forEach(each -> found.putIfAbsent(each.entity(), each)));
        return found.values();
    }

    /** Where the next word begins, or -1. */
    private static int next(String name, int at) {
        int blank = name.indexOf(' ', at);
        return blank < 0 ? -1 : blank + 1;
    }
}
