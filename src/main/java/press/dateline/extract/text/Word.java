package press.dateline.extract.text;

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

    public boolean isCapital() {
        return shape != Shape.SMALL;
    }
}
