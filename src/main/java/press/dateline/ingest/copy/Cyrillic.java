package press.dateline.ingest.copy;

/**
 * Tells by the letters whether bytes that are no UTF-8 are windows-1251, as Russian and other Cyrillic wires send it, or
 * windows-1252.
 *
 * <p>In Western text letters with an accent stand single among plain ones; Cyrillic words have nothing else, and six
 * letters are half of them.
 */
final class Cyrillic {

    /** In windows-1251 the letters о, е, а, и, н, т; in windows-1252 î, å, à, è, í, ò. */
    private static final String FREQUENT = "\u00ee\u00e5\u00e0\u00e8\u00ed\u00f2";

    private static final int SHORTEST_WORD = 3;
    private static final int LEAST_WORDS = 3;
    private static final double MOST_WORDS = 0.6;
    private static final double MOST_SMALL = 0.5;
    private static final double USUAL_SHARE = 0.33;

    private int words;
    private int mixed;
    private int letters;
    private int small;
    private int frequent;

    private Cyrillic() {}

    static boolean isLikely(byte[] bytes) {
        Cyrillic counted = new Cyrillic();
        counted.count(bytes);
        return counted.words >= LEAST_WORDS
                && counted.words > MOST_WORDS * (counted.words + counted.mixed)
                && counted.small > MOST_SMALL * counted.letters
                && counted.frequent > USUAL_SHARE * counted.small;
    }

    private void count(byte[] bytes) {
        int plain = 0;
        int high = 0;
        for (int i = 0; i <= bytes.length; i++) {
            int value = i < bytes.length ? bytes[i] & 0xFF : ' ';
            if (value >= 0xC0 || value == 0xA8 || value == 0xB8) {
                high++;
                letter((char) value);
            } else if (Character.isLetter(value) && value < 0x80) {
                plain++;
            } else {
                word(plain, high);
                plain = 0;
                high = 0;
            }
        }
    }

    private void letter(char value) {
        letters++;
        if (value >= 0xE0) {
            small++;
            frequent += FREQUENT.indexOf(value) >= 0 ? 1 : 0;
        }
    }

    private void word(int plain, int high) {
        words += plain == 0 && high >= SHORTEST_WORD ? 1 : 0;
        mixed += plain > 0 && high > 0 ? 1 : 0;
    }
}
