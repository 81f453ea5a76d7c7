package press.dateline.search.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What says that something is asked, and not what: {@code everything about}, {@code stories on}, {@code news of}. */
final class AskingPhrases {

    private static final Set<String> PHRASES = Set.of(
            "everything about",
            "everything on",
            "anything about",
            "anything on",
            "stories about",
            "stories on",
            "story about",
            "articles about",
            "articles on",
            "article about",
            "coverage of",
            "coverage about",
            "news about",
            "news on",
            "news of");

    private static final Set<String> BEFORE = Set.of(
            "find", "find me", "show me", "give me", "search for", "looking for", "all", "all the", "the", "latest");

    /** The newspaper. */
    private static final String NAME = "news of the world";

    private AskingPhrases() {}

    /** How many of the first parts only say that something is asked; never all of them. */
    static int length(List<Clause> parts) {
        int passed = 0;
        for (int more = next(parts, 0); more > 0; more = next(parts, passed)) {
            passed += more;
        }
        return passed;
    }

    private static int next(List<Clause> parts, int from) {
        for (int before = 0; before <= 4; before++) {
            boolean introduced = before == 0 || introduces(parts, from, before);
            if (introduced && PHRASES.contains(words(parts, from + before, 2)) && parts.size() > from + before + 2) {
                return words(parts, from + before, 4).equals(NAME) ? 0 : before + 2;
            }
        }
        return 0;
    }

    private static boolean introduces(List<Clause> parts, int from, int length) {
        for (int first = 1; first <= length; first++) {
            if (BEFORE.contains(words(parts, from, first))
                    && (first == length || BEFORE.contains(words(parts, from + first, length - first)))) {
                return true;
            }
        }
        return false;
    }

    /** So many words from there in small letters, or nothing where there are none. */
    private static String words(List<Clause> parts, int from, int count) {
        if (from + count > parts.size()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (Clause part : parts.subList(from, from + count)) {
            if (!(part instanceof Clause.Word word)) {
                return "";
            }
            words.append(words.isEmpty() ? "" : " ").append(word.text().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
