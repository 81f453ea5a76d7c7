package press.dateline.extract.text;

/** A stretch of text in UTF-16 units, {@code end} exclusive. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }
}
