package press.dateline.search.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells {@code OR}, {@code AND} and {@code NOT} that join from those that are words of a line in capitals. */
final class CapitalWords {

    private static final int MOST_ACRONYMS = 8;

    /** Nobody types these in capitals who types anything else in small letters; acronyms (IT, WHO, US) are not among them. */
    private static final Set<String> TELLING = Set.of(
            ("do does did the of to in on be is are was were have has had will would shall should could might must"
                            + " for with by from at")
                    .split(" "));

    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String text;
    private final boolean shouted;

    CapitalWords(String text) {
        this.text = text;
        String[] words = BLANKS.split(text.strip());
        this.shouted = text.codePoints().noneMatch(Character::isLowerCase)
                && (QueryTokens.count(text) > MOST_ACRONYMS || telling(words) || text.startsWith("NOT "));
    }

    /** Whether what stands in capitals from {@code start} to {@code end} is a word like those beside it. */
    boolean areWords(int start, int end) {
        return shouted || telling(last(text.substring(0, start))) || telling(first(text.substring(end)));
    }

    private static String last(String before) {
        String stripped = before.stripTrailing();
        return stripped.substring(stripped.lastIndexOf(' ') + 1);
    }

    private static String first(String after) {
        String stripped = after.stripLeading();
        int blank = stripped.indexOf(' ');
        return blank < 0 ? stripped : stripped.substring(0, blank);
    }

    private static boolean telling(String... words) {
        for (String word : words) {
            if (word.codePoints().noneMatch(Character::isLowerCase)
                    && TELLING.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
