package press.dateline.index.write;

/**
 * What became of one article on its way into the index.
 *
 * @param kind whether it is new, was there already, or could not be stored
 * @param reason why it could not be stored, in a sentence; empty otherwise
 */
public record Outcome(Kind kind, String reason) {

    /** The three things that can become of an article. */
    public enum Kind {
        /** Stored now. */
        NEW,
        /** Stored before, word for word; nothing was changed. */
        UNCHANGED,
        /** Not stored; the reason says why. */
        FAILED
    }

    public static final Outcome STORED = new Outcome(Kind.NEW, "");
    static final Outcome UNCHANGED = new Outcome(Kind.UNCHANGED, "");

    static Outcome failed(String reason) {
        return new Outcome(Kind.FAILED, reason);
    }
}
