package press.dateline.extract.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.extract.text.Words;

/**
 * A person's name taken apart; hyphenated words are one part, particles belong to the part after them.
 *
 * @param key all words, without suffixes as Jr.
 * @param parts given names first, surname last
 * @param generation {@code jr} or {@code sr}, which tell two people apart, or empty
 * @param nickname what stands in quotes between them, and is no part of the key, or empty
 */
public record PersonName(String key, List<String> parts, String generation, String nickname) {

    private static final Set<String> PARTICLES = WordList.of("name-particles");

    /** Particles of the East that are given names in the West. */
    private static final Set<String> GIVEN = Set.of("al", "ben", "ash");

    /** What stands behind them in the East. */
    private static final Set<String> ORIENTAL = WordList.of("behind-particles");

    private static final Set<String> CHINESE = Set.of(
            "xi", "hu", "li", "wen", "deng", "zhao", "zhu", "jiang", "zhou", "wang", "liu", "zhang", "mao", "wu", "bo");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "jnr", "snr", "ii", "iii", "iv", "junior", "senior");

    private static final Map<String, String> GENERATIONS =
            Map.of("jr", "jr", "jnr", "jr", "junior", "jr", "sr", "sr", "snr", "sr", "senior", "sr");

    /** Families of East Asia, whose name comes first; those that are English words as often are left out. */
    private static final Set<String> FAMILIES = WordList.of("families");

    public PersonName {
        parts = List.copyOf(parts);
    }

    public static PersonName of(String name) {
        Words words = Words.of(name);
        return of(words, 0, words.size());
    }

    public static PersonName of(Words words, int from, int to) {
        return Nickname.in(words, from, to)
                .map(nickname ->
                        of(Nickname.without(words, from, to)).called(words.key(nickname.from(), nickname.to())))
                .orElseGet(() -> plain(words, from, to));
    }

    private PersonName called(String other) {
        return new PersonName(key, parts, generation, other);
    }

    private static PersonName plain(Words words, int from, int to) {
        int end = to;
        String generation = to - from > 1 ? GENERATIONS.getOrDefault(words.key(to - 1), "") : "";
        while (end - from > 1 && SUFFIXES.contains(words.key(end - 1))) {
            end--;
        }
        List<String> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < end; i++) {
            boolean goesOn = i + 1 < end
                    && (words.hyphenated(i) || PARTICLES.contains(words.key(i)) && !(i == from && isGiven(words, i)));
            if (!goesOn) {
                parts.add(words.key(start, i + 1));
                start = i + 1;
            }
        }
        return new PersonName(words.key(from, end), parts, generation, "");
    }

    /** Al Gore and Ben Wallace, not Al Thani and Ben Ali. */
    private static boolean isGiven(Words words, int index) {
        return GIVEN.contains(words.key(index))
                && words.get(index).isCapital()
                && !words.hyphenated(index)
                && !ORIENTAL.contains(words.key(index + 1));
    }

    /** The key with what tells father from son. */
    public String wholeKey() {
        return generation.isEmpty() ? key : key + " " + generation;
    }

    /** Whether this and {@code other} are the father and the son of one name. */
    public boolean isOtherGeneration(PersonName other) {
        return !generation.equals(other.generation);
    }

    public boolean isFull() {
        return parts.size() > 1;
    }

    /** Xi Jinping, Kim Jong Un, Moon Jae-in; not Kim Clijsters, whom a model tells apart no better. */
    public boolean isFamilyFirst() {
        boolean given =
                parts.size() == 3 && parts.get(1).length() < 6 && parts.get(2).length() < 6;
        return isFull()
                && FAMILIES.contains(first())
                && (parts.size() == 2 && (last().contains(" ") || CHINESE.contains(first())) || given);
    }

    public static boolean isFamily(String key) {
        return FAMILIES.contains(key);
    }

    public String first() {
        return parts.get(0);
    }

    public String last() {
        return withoutParticles(parts.get(parts.size() - 1));
    }

    /** Whether {@code other}, a short form, may be this name: its end, or its end without particles. */
    public boolean endsWith(PersonName other) {
        return last().equals(other.last()) && other.parts().size() < parts.size() || key.endsWith(" " + other.key());
    }

    public boolean startsWith(PersonName other) {
        return key.startsWith(other.key() + " ");
    }

    /** Whether both may be one person: same surname, given names equal, abbreviated or left out. */
    public boolean isVariantOf(PersonName other) {
        return isFull()
                && other.isFull()
                && last().equals(other.last())
                && !isOtherGeneration(other)
                && (agreesWith(other) || isCalled(other) || other.isCalled(this));
    }

    private boolean isCalled(PersonName other) {
        return !nickname.isEmpty() && other.first().equals(nickname);
    }

    /** By the nickname in place of the given names; empty without one. */
    public Optional<String> nicknameKey() {
        return nickname.isEmpty() ? Optional.empty() : Optional.of(nickname + " " + last());
    }

    /** Whether the given names are equal, abbreviated or left out, in order. */
    public boolean agreesWith(PersonName other) {
        List<String> shorter = parts.size() <= other.parts.size() ? parts : other.parts;
        List<String> longer = parts.size() <= other.parts.size() ? other.parts : parts;
        if (!abbreviates(shorter.get(0), longer.get(0))) {
            return false;
        }
        int at = 1;
        for (String given : shorter.subList(1, shorter.size() - 1)) {
            while (at < longer.size() - 1 && !abbreviates(given, longer.get(at))) {
                at++;
            }
            if (at >= longer.size() - 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean abbreviates(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    private static String withoutParticles(String part) {
        String rest = part;
        for (int blank = rest.indexOf(' '); blank > 0 && PARTICLES.contains(rest.substring(0, blank)); ) {
            rest = rest.substring(blank + 1);
            blank = rest.indexOf(' ');
        }
        return rest;
    }
}
