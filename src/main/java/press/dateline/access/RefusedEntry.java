package press.dateline.access;

/** A name, password, role or scope that cannot be entered, with the reason, to be told in any language. */
public final class RefusedEntry extends IllegalArgumentException {

    /** Why it cannot; with {@code %s} where what was typed stands in it. */
    public enum Reason {
        NAME("A name has 1 to 60 letters, digits, blanks or . _ @ - and begins with a letter or digit."),
        TOKEN_NAME("A token's name has 1 to 60 letters, digits, blanks or . _ @ - and begins with a letter or digit."),
        NAME_TAKEN("Somebody else has the name %s here already."),
        NOBODY("There is nobody of the name %s."),
        PASSWORD("A password has at least 8 characters and at most 72 bytes."),
        ROLE("There is no role “%s”; there are reader, editor and operator."),
        SCOPE("There is no scope “%s”; there are read, ingest, withdraw and metrics, also several: read,ingest."),
        NO_SCOPE("A token that may do nothing is none; give it a scope."),
        PAST("A token has to expire in the future.");

        private final String english;

        Reason(String english) {
            this.english = english;
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String typed;

    public RefusedEntry(Reason reason) {
        this(reason, "");
    }

    /** {@code typed} stands where the reason has room for it. */
    public RefusedEntry(Reason reason, String typed) {
        super(reason.english.replace("%s", typed));
        this.reason = reason;
        this.typed = typed;
    }

    public Reason reason() {
        return reason;
    }

    public String typed() {
        return typed;
    }
}
