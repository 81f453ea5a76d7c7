package press.dateline.extract.lookup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.extract.text.Words;

/** The words in quotes between somebody's given name and surname, from {@code from} to {@code to}: Robert “Bobby” Scott. */
public record Nickname(int from, int to) {

    private static final int LONGEST = 3;

    private static final Pattern OPENING = Pattern.compile("(\\.?)\\s([\"“‘'])");

    /** What closes each of the quotes that open. */
    private static final Map<String, String> CLOSING = Map.of("\"", "\" ", "“", "” ", "‘", "’ ", "'", "' ");

    private static final Set<String> DAYS = WordList.of("days-and-months");

    /** That behind the word at {@code index}, if a capital that may be the surname follows it. */
    public static Optional<Nickname> behind(Words words, int index) {
        Matcher opening = OPENING.matcher(words.gap(index));
        if (!opening.matches() || opening.group(1).equals(".") && !isAbbreviated(words, index)) {
            return Optional.empty();
        }
        String closing = CLOSING.get(opening.group(2));
        int from = index + 1;
        for (int to = from + 1; to <= from + LONGEST && to < words.size(); to++) {
            if (words.gap(to - 1).equals(closing)) {
                boolean name =
                        words.get(to - 1).isCapital() && words.get(to).isCapital() && !DAYS.contains(words.key(to));
                return name ? Optional.of(new Nickname(from, to)) : Optional.empty();
            }
            if (!words.gap(to - 1).equals(" ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** William H. “Bill” Herrington: not the end of a sentence. */
    private static boolean isAbbreviated(Words words, int index) {
        return words.key(index).length() <= 2;
    }

    /** That before the word at {@code index}, if a capital that may be the given name is before it. */
    public static Optional<Nickname> before(Words words, int index) {
        for (int from = index - 1; from >= index - LONGEST && from > 0; from--) {
            Optional<Nickname> found = behind(words, from - 1).filter(nickname -> nickname.to == index);
            if (found.isPresent()) {
                return found.filter(nickname -> words.get(nickname.from - 1).isCapital());
            }
        }
        return Optional.empty();
    }

    /** That of the name in the words from {@code from} to {@code to}. */
    public static Optional<Nickname> in(Words words, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (!words.joins(i)) {
                Optional<Nickname> found = behind(words, i).filter(nickname -> nickname.to < to);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The words from {@code from} to {@code to} as they stand, without it. */
    public static String without(Words words, int from, int to) {
        return in(words, from, to)
                .map(nickname -> words.text(from, nickname.from) + " " + words.text(nickname.to, to))
                .orElseGet(() -> words.text(from, to));
    }
}
