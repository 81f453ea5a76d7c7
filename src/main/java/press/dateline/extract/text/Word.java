package press.dateline.extract.text;

import press.dateline.authority.file.Spelling;

/**
 * One word of a text; {@code U.S.} and {@code O'Brien} are one word each, a possessive 's is none.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param key the word without case, accents, stops and apostrophes
 * @param shape how it is written
 */
public record Word(int start, int end, String key, Shape shape) {

    public enum Shape {
        SMALL,
        CAPITALISED,
        CAPITALS
    }

    /** The word {@code written} at {@code start}. */
    static Word at(int start, String written) {
        return new Word(start, start + written.length(), key(written), shape(written));
    }

    public boolean isCapital() {
        return shape != Shape.SMALL;
    }

    /** Two capital letters, as the UN, which is not Kim Jong Un. */
    public boolean isTwoLetters() {
        return shape == Shape.CAPITALS && key.length() <= 2;
    }

    private static String key(String word) {
        String folded = Spelling.fold(word);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i)) || folded.charAt(i) == '&') {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }

    private static Shape shape(String word) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            letters += Character.isLetter(character) ? 1 : 0;
            capitals += Character.isUpperCase(character) ? 1 : 0;
        }
        if (capitals > 0 && capitals == letters && letters > 1) {
            return Shape.CAPITALS;
        }
        return capitals > 0 ? Shape.CAPITALISED : Shape.SMALL;
    }
}
