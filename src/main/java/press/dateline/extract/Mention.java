package press.dateline.extract;

/** A name in the words from {@code from} to {@code to}, exclusive. */
record Mention(int from, int to, Label label) {

    Mention as(Label other) {
        return label == other ? this : new Mention(from, to, other);
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    int length() {
        return to - from;
    }
}
