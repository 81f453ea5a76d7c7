package press.dateline.authority.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes spellings of one foreign name meet: {@code Tokaev} and {@code Tokayev}, {@code Gadhafi} and {@code Qaddafi}.
 *
 * <p>What writers of English disagree on is dropped: vowels but the first, double letters, the ways to write the sounds
 * that English has no letter for.
 */
public final class NamePhonetics {

    private record SoundRule(Pattern written, String heard) {}

    /** What is always heard so, as a c is not: Bashir and Bashar. */
    private static final String HISS = "7";

    /** In this order: longer ways to write a sound come first. */
    private static final SoundRule[] RULES = {
        rule("[^a-z]", ""),
        rule("(.)\\1+", "$1"),
        rule("shch|sch|sh|cz", HISS),
        rule("tch|ch", "c"),
        rule("kh|gh|ck|q", "k"),
        rule("dh|th", "d"),
        rule("dzh|zh|dj", "z"),
        rule("ts|tz", "z"),
        rule("ph", "f"),
        rule("x", "ks"),
        rule("g|c(?=[aou])", "k"),
        rule("w", "v"),
        rule("s(?=c|" + HISS + ")", ""),
        rule(HISS, "c"),
        rule("[aeiouyj]|(?<!^)h", ""),
    };

    private static final Pattern VOWEL = Pattern.compile("[aeiou]");

    private static final int SHORTEST = 2;

    private NamePhonetics() {}

    /** The same for all spellings of a name; empty for what is too short to tell names apart. */
    public static String of(String word) {
        String folded = Spelling.fold(word);
        String sound = folded;
        for (SoundRule rule : RULES) {
            sound = rule.written.matcher(sound).replaceAll(rule.heard);
        }
        return sound.length() < SHORTEST ? "" : first(folded) + sound;
    }

    /** Of all vowels the first is the one that is kept best: by it alone Putin is not Patton. */
    private static String first(String folded) {
        Matcher vowel = VOWEL.matcher(folded);
        return vowel.find() ? vowel.group().replace('u', 'o').replace('e', 'i') : "";
    }

    private static SoundRule rule(String written, String heard) {
        return new SoundRule(Pattern.compile(written), heard);
    }
}
