package press.dateline.search.answer;

/**
 * How many stories the articles of a result tell.
 *
 * @param exact if not, so many of them have copies that there may be fewer stories than {@code count}
 */
public record StoryCount(long count, boolean exact) {

    /** Each told once, or not known to be told twice. */
    public static StoryCount of(long count) {
        return new StoryCount(count, true);
    }
}
