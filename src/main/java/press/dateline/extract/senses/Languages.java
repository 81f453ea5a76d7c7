package press.dateline.extract.senses;

import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Whether the adjective of a country is its language where it stands: who speaks Spanish says nothing of Spain. */
public final class Languages {

    /** What stands before a language: speaks, learned, in. */
    private static final Set<String> BEFORE = WordList.of("before-languages");

    /** What stands behind one, of the language itself or of what goes on without a noun of it. */
    private static final Set<String> BEHIND = WordList.of("behind-languages");

    private static final Set<String> NOUNS = Set.of(
            "language", "languages", "speaking", "speakers", "translation", "translations", "lessons", "subtitles");

    /** What is English by its language more often than by its country, and dogs. */
    private static final Set<String> OF_ENGLISH = WordList.of("of-english");

    private static final Set<String> AND = Set.of("and", "or");

    private Languages() {}

    /** Whether the words from {@code from} to {@code to}, an adjective of a country, name a language. */
    public static boolean isLanguage(Words words, int from, int to) {
        if (to < words.size() && NOUNS.contains(words.key(to)) && (words.joins(to - 1) || words.hyphenated(to - 1))) {
            return true;
        }
        if (words.gap(to - 1).equals(" ")
                && words.key(from, to).equals("english")
                && OF_ENGLISH.contains(words.key(to))) {
            return true;
        }
        int before = first(words, from) - 1;
        // Fluent in both English and Spanish.
        return BEFORE.contains(words.key(words.key(before).equals("both") ? before - 1 : before))
                && endsAt(words, last(words, to));
    }

    /** Where a row begins: in English, French and Spanish. */
    private static int first(Words words, int from) {
        int first = from;
        while (first > 1 && before(words, first) >= 0) {
            first = before(words, first);
        }
        return first;
    }

    private static int before(Words words, int index) {
        int before = AND.contains(words.key(index - 1)) ? index - 2 : index - 1;
        boolean apart = before < index - 1 || words.gap(before).equals(", ");
        return before > 0 && apart && words.get(before).isCapital() ? before : -1;
    }

    private static int last(Words words, int to) {
        int last = to;
        while (last < words.size() && behind(words, last) > last) {
            last = behind(words, last);
        }
        return last;
    }

    private static int behind(Words words, int index) {
        int next = AND.contains(words.key(index)) ? index + 1 : index;
        boolean apart = next > index || words.gap(index - 1).equals(", ");
        return next < words.size() && apart && words.get(next).isCapital() ? next + 1 : index;
    }

    /** No noun follows that the adjective could be of. */
    private static boolean endsAt(Words words, int index) {
        return index >= words.size() || !words.gap(index - 1).equals(" ") || BEHIND.contains(words.key(index));
    }
}
