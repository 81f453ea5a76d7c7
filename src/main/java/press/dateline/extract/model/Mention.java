package press.dateline.extract.model;

/** A name in the words from {@code from} to {@code to}, exclusive. */
public record Mention(int from, int to, Label label) {

    public Mention as(Label other) {
        return label == other ? this : new Mention(from, to, other);
    }

    public boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    public int length() {
        return to - from;
    }
}
