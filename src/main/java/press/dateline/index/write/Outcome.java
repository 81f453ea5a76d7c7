package press.dateline.index.write;

import java.util.Set;

/**
 * What became of one article on its way into the index.
 *
 * @param kind whether it is new, was there already, is kept from readers, or could not be stored
 * @param reason why it could not be stored, or what is odd about it, in a sentence; empty otherwise
 */
public record Outcome(Result kind, String reason) {

    /** The things that can become of an article. */
    public enum Result {
        /** Stored now. */
        NEW,
        /** Stored before, word for word; nothing was changed. */
        UNCHANGED,
        /** Kept until its time comes. */
        EMBARGOED,
        /** Its story is withdrawn, by this or before. */
        WITHDRAWN,
        /** Not stored; the reason says why. */
        FAILED
    }

    public static final Outcome STORED = new Outcome(Result.NEW, "");
    static final Outcome UNCHANGED = new Outcome(Result.UNCHANGED, "");
    static final Outcome EMBARGOED = new Outcome(Result.EMBARGOED, "");
    static final Outcome WITHDRAWN = new Outcome(Result.WITHDRAWN, "");

    /** Two senders may well call their stories the same; whoever runs this should know. */
    static Outcome shared(Set<String> others) {
        return new Outcome(
                Result.NEW,
                "has a uri that a story of another source bears (" + String.join(", ", others)
                        + "); they are kept as two stories");
    }

    static Outcome failed(String reason) {
        return new Outcome(Result.FAILED, reason);
    }
}
