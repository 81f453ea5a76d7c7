package press.dateline.extract.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's name that stands in capitals, as others write it: REGINALD MCNAMARA is Reginald McNamara. */
final class LoudName {

    /** Fewer letters may be initials: JFK. */
    private static final int SHORTEST = 4;

    private static final Set<String> SMALL = Set.of(
            "de", "da", "di", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "y", "la", "du");

    private static final Set<String> NUMBERS =
            Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV", "XVI");

    private static final Pattern PART = Pattern.compile("(MC|O['’]|D['’])?(\\p{Lu})([\\p{Lu}\\p{M}]*)");

    private LoudName() {}

    /** The same where it is not in capitals, or may be letters. */
    static String quiet(String name) {
        boolean loud = name.length() >= SHORTEST && name.equals(name.toUpperCase(Locale.ROOT));
        return loud ? Arrays.stream(name.split(" ")).map(LoudName::word).collect(Collectors.joining(" ")) : name;
    }

    private static String word(String word) {
        if (NUMBERS.contains(word) || word.contains(".")) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(small)) {
            return small;
        }
        return PART.matcher(word)
                .replaceAll(part -> Matcher.quoteReplacement(
                        begin(part.group(1)) + part.group(2) + part.group(3).toLowerCase(Locale.ROOT)));
    }

    private static String begin(String prefix) {
        return prefix == null ? "" : prefix.charAt(0) + prefix.substring(1).toLowerCase(Locale.ROOT);
    }
}
