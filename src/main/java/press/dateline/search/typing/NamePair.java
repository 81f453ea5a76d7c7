package press.dateline.search.typing;

/** Two entities whose names a reader typed one after the other. */
public record NamePair(Suggestion first, Suggestion second) {

    /** No more stories than this can name both. */
    long scarcer() {
        return Math.min(first.stories(), second.stories());
    }
}
