package press.dateline.search;

/**
 * How many stories the articles of a result tell.
 *
 * @param exact if not, so many of them have copies that there may be fewer stories than {@code count}
 */
public record Stories(long count, boolean exact) {

    /** Each told once, or not known to be told twice. */
    public static Stories of(long count) {
        return new Stories(count, true);
    }
}
