package press.dateline.ingest.copy;

/** An article that could not be taken in, and why, in a sentence that says what would be right. */
public record Failure(Origin origin, String reason) {

    @Override
    public String toString() {
        return origin + ": " + reason;
    }
}
