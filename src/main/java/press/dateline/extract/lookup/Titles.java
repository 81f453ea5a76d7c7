package press.dateline.extract.lookup;

import java.util.Set;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Words before a name that are not part of it. */
public final class Titles {

    private static final Set<String> TITLES = WordList.of("titles");

    private static final Set<String> RANKS = WordList.of("ranks");

    private static final Set<String> OFFICES = WordList.of("offices");

    /** With one name after them these are part of how the world knows somebody: King Abdullah, Pope Francis. */
    private static final Set<String> REGNAL = WordList.of("regnal-titles");

    /** Letters before the name of a player or of who leads a team: QB Tom Brady. */
    private static final Set<String> POSITIONS = WordList.of("positions");

    /** Not people at all, whatever a model says. */
    private static final Set<String> NOBODY = WordList.of("nobody");

    private Titles() {}

    /** Index of the first word of the name in the words from {@code from} to {@code to}. */
    public static int skip(Words words, int from, int to) {
        int start = afterOffice(words, from, to);
        if (isPosition(words, start, to)) {
            start++;
        }
        while (to - start > 1
                && TITLES.contains(words.key(start))
                && words.get(start).key().length() > 1) {
            start++;
        }
        return to - start > 2 && REGNAL.contains(words.key(start)) && !isNumbered(words.key(to - 1))
                ? start + regnal(words, start, to)
                : start;
    }

    /** Whether the word at {@code index} is letters for a position in sport, with a name in full after it up to {@code to}. */
    public static boolean isPosition(Words words, int index, int to) {
        return to - index > 2
                && words.get(index).shape() == Word.Shape.CAPITALS
                && POSITIONS.contains(words.key(index))
                && words.gap(index).equals(" ")
                && words.get(index + 1).shape() == Word.Shape.CAPITALISED;
    }

    /** Whether {@code key} is letters for a position in sport. */
    public static boolean isPosition(String key) {
        return POSITIONS.contains(key);
    }

    /** U.S. President Joe Biden: before an office stands no part of the name. */
    private static int afterOffice(Words words, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (OFFICES.contains(words.key(i))) {
                return i + 1;
            }
        }
        return from;
    }

    /** King Abdullah keeps its king, King Abdullah bin Hussein does not need him. */
    private static int regnal(Words words, int start, int to) {
        int count = 0;
        while (to - start - count > 2 && REGNAL.contains(words.key(start + count))) {
            count++;
        }
        return count;
    }

    private static boolean isNumbered(String word) {
        return !word.isEmpty() && word.chars().allMatch(letter -> "ivx".indexOf(letter) >= 0);
    }

    public static boolean isNobody(String key) {
        return NOBODY.contains(key);
    }

    /** Titles that stand before a name and nowhere else, so that what comes before them ends there. */
    public static boolean isRank(String key) {
        return RANKS.contains(key);
    }

    public static boolean isTitle(String key) {
        return TITLES.contains(key) || REGNAL.contains(key);
    }

    static boolean isRegnal(String key) {
        return REGNAL.contains(key);
    }
}
