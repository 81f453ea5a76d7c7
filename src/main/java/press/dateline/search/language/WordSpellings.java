package press.dateline.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How else a word may be written and still be that word: {@code F-16} and {@code F16}, {@code by-election}, {@code
 * byelection} and {@code by election}, {@code 10,000} and {@code 10000}.
 *
 * <p>A hyphen and a blank are the same to the engine, which is asked for both parts side by side.
 */
public final class WordSpellings {

    private static final Set<String> BEFORE =
            Set.of("anti", "by", "counter", "cross", "mid", "multi", "non", "post", "pre", "semi");

    /** Written apart only where two vowels would meet: to sign again is not to resign. */
    private static final Set<String> BEFORE_VOWEL = Set.of("coo", "ree");

    private static final int SHORTEST = 4;
    private static final int LONGEST_TYPE = 5;

    private static final Pattern HYPHENED = Pattern.compile("(\\p{L}+)-(\\p{L}+|\\p{N}+)");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)(\\p{Nd}+)");
    private static final Pattern GROUPED = Pattern.compile("(\\p{Sc}?)(\\d{1,3}(?:,\\d{3})+)");
    private static final Pattern DIGITS = Pattern.compile("(\\p{Sc}?)([1-9]\\d{3,14})");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    private WordSpellings() {}

    /** The word as it was typed and otherwise. */
    public static List<String> of(Clause.Word word) {
        List<String> spellings = new ArrayList<>();
        spellings.add(word.text());
        hyphened(word.text(), spellings);
        numbered(word.text(), spellings);
        numbers(word.text(), spellings);
        solid(word.text(), spellings);
        if (!word.joined().isEmpty()) {
            spellings.add(word.joined());
        }
        return List.copyOf(spellings);
    }

    private static void hyphened(String word, List<String> spellings) {
        Matcher parts = HYPHENED.matcher(word);
        if (parts.matches() && (!parts.group(1).equalsIgnoreCase("re") || isJoined(parts.group(1), parts.group(2)))) {
            spellings.add(parts.group(1) + parts.group(2));
        }
    }

    private static void numbered(String word, List<String> spellings) {
        Matcher parts = NUMBERED.matcher(word);
        if (parts.matches()) {
            spellings.add(parts.group(1) + " " + parts.group(2));
        }
    }

    private static void numbers(String word, List<String> spellings) {
        Matcher grouped = GROUPED.matcher(word);
        if (grouped.matches()) {
            spellings.add(grouped.group(2).replace(",", ""));
        }
        Matcher digits = DIGITS.matcher(word);
        if (digits.matches() && !YEAR.matcher(digits.group(2)).matches()) {
            spellings.add(digits.group(2).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ","));
        }
    }

    private static void solid(String word, List<String> spellings) {
        for (int length = 2; length <= word.length() - SHORTEST && length <= "counter".length(); length++) {
            if (isJoined(word.substring(0, length), word.substring(length))) {
                spellings.add(word.substring(0, length) + " " + word.substring(length));
            }
        }
    }

    /** The clauses, each word knowing what it makes with the one beside it. */
    static List<Clause> joined(List<Clause> parts) {
        List<Clause> joined = new ArrayList<>(parts);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Clause.Word first
                    && parts.get(i) instanceof Clause.Word second
                    && (isJoined(first.text(), second.text()) || isNumbered(first.text(), second.text()))) {
                String one = first.text() + second.text();
                joined.set(i - 1, new Clause.Word(first.text(), one));
                joined.set(i, new Clause.Word(second.text(), one));
            }
        }
        return joined;
    }

    /** Names of types and illnesses are short; “in 2022” is no name. */
    private static boolean isNumbered(String first, String second) {
        return first.length() <= LONGEST_TYPE
                && !CommonWords.is(new Clause.Word(first))
                && NUMBERED.matcher(first + second).matches()
                && second.codePoints().allMatch(Character::isDigit);
    }

    private static boolean isJoined(String first, String second) {
        String before = first.toLowerCase(Locale.ROOT);
        return second.length() >= SHORTEST
                && second.codePoints().allMatch(Character::isLetter)
                && (BEFORE.contains(before)
                        || BEFORE_VOWEL.contains(before + second.substring(0, 1).toLowerCase(Locale.ROOT)));
    }
}
