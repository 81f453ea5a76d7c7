package press.dateline.extract.lookup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.extract.text.Words;

/** Whether a name is a man's or a woman's, as a courtesy title before it or a forename that only one of them bears tells. */
public enum Gender {
    MAN,
    WOMAN;

    private static final Map<String, Gender> TITLES = Map.of(
            "mr", MAN, "sir", MAN, "lord", MAN, "mrs", WOMAN, "ms", WOMAN, "miss", WOMAN, "lady", WOMAN, "dame", WOMAN);

    private static final Set<String> MEN = WordList.of("forenames-of-men");

    private static final Set<String> WOMEN = WordList.of("forenames-of-women");

    /** By the title before the name that begins at {@code from}; of Mr. and Mrs. Smith neither. */
    public static Optional<Gender> told(Words words, int from) {
        int title = from - 1;
        boolean beside =
                title >= 0 && (words.gap(title).equals(" ") || words.gap(title).equals(". "));
        boolean couple = words.key(title - 1).matches("and|&") && TITLES.containsKey(words.key(title - 2));
        return beside && !couple ? Optional.ofNullable(TITLES.get(words.key(title))) : Optional.empty();
    }

    /** By the forename; empty for names without one, and where men and women bear it. */
    public static Optional<Gender> of(PersonName name) {
        if (!name.isFull() || name.isFamilyFirst()) {
            return Optional.empty();
        }
        return MEN.contains(name.first())
                ? Optional.of(MAN)
                : WOMEN.contains(name.first()) ? Optional.of(WOMAN) : Optional.empty();
    }

    /** Whether nothing speaks against {@code name} being of somebody of that gender. */
    public static boolean agree(Optional<Gender> told, PersonName name) {
        return told.isEmpty() || of(name).map(told.get()::equals).orElse(true);
    }
}
