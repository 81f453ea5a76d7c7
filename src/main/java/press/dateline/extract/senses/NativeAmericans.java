package press.dateline.extract.senses;

import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Indians who are America's first people, its team, its towns and roads, and not of India. */
final class NativeAmericans {

    /** What stands behind the word where it means them: tribe, reservation. */
    private static final Set<String> BEHIND = WordList.of("behind-indian");

    /** Offices and bodies of India, in whose names the word means the country. */
    private static final Set<String> OF_INDIA = WordList.of("indian-offices");

    /** What a story has that speaks of them. */
    private static final Set<String> SIGNS =
            Set.of("tribe", "tribes", "tribal", "reservation", "reservations", "navajo");

    /** What has a capital only where it opens a sentence. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "other", "another", "most", "many", "some", "two");

    private final Words words;

    NativeAmericans(Words words) {
        this.words = words;
    }

    /** Whether the word at {@code from}, in a story that names India in no other way, means them. */
    boolean are(int from, int to) {
        boolean several = words.key(from).equals("indians");
        boolean named = to < words.size()
                && words.joins(to - 1)
                && words.get(to).isCapital()
                && !OF_INDIA.contains(words.key(to));
        boolean behind = to < words.size() && words.joins(to - 1) && BEHIND.contains(words.key(to));
        boolean ofTribe = from > 0
                && (words.gap(from - 1).equals(" ")
                                && words.get(from - 1).isCapital()
                                && !SMALL.contains(words.key(from - 1))
                        || words.hyphenated(from - 1) && words.key(from - 1).equals("non"));
        return several
                || named
                || behind
                || ofTribe
                || SIGNS.stream().anyMatch(sign -> !words.places(sign).isEmpty());
    }
}
