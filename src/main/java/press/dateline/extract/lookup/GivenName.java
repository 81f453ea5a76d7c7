package press.dateline.extract.lookup;

import press.dateline.authority.file.NamePhonetics;
import press.dateline.authority.file.Spelling;

/** Whether two given names are spellings of one, or one short for the other: Sonya and Sonia, Chris and Christopher. */
public final class GivenName {

    /** Of so many letters, all alike. */
    private static final int BEGINNING = 3;

    /** The first vowel and so many sounds more have to be the same in a short name: not Mary and Marian. */
    private static final int SHORTEST_SOUND = 4;

    private GivenName() {}

    public static boolean soundsLike(String one, String other) {
        String first = heard(one);
        String second = heard(other);
        if (first.length() <= BEGINNING
                || second.length() <= BEGINNING
                || !first.substring(0, BEGINNING).equals(second.substring(0, BEGINNING))) {
            return false;
        }
        String sound = NamePhonetics.of(first);
        String otherSound = NamePhonetics.of(second);
        if (sound.equals(otherSound)) {
            return ending(first).equals(ending(second));
        }
        return Math.min(sound.length(), otherSound.length()) >= SHORTEST_SOUND
                && (sound.startsWith(otherSound) || otherSound.startsWith(sound));
    }

    /** Stephen is Steven, Kassym-Jomart Kasym-Zhomart, Salah Sala. */
    private static String heard(String name) {
        String folded = Spelling.fold(name).replace("ph", "f").replace('v', 'f').replace("j", "zh");
        return folded.endsWith("h") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** By which a man is told from a woman: Luis and Luisa, Danilo and Daniela. */
    private static String ending(String name) {
        return name.endsWith("a") || name.endsWith("o") ? name.substring(name.length() - 1) : "";
    }
}
