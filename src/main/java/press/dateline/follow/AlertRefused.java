package press.dateline.follow;

/** Letters that cannot be asked for so; the message says why in English, {@link #why} to whoever says it in another language. */
public final class AlertRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with what was asked for. */
    public enum Why {
        ADDRESS,
        NAME,
        SEARCH
    }

    private final Why why;

    AlertRefused(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    AlertRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
