package press.dateline.search;

/** The engine did not answer, or not with what was asked for; the message is for readers. */
public class EngineUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer, which says whether it is worth asking again. */
    public enum Reason {
        /** Nobody answers: it is down, starting or out of reach. */
        SILENT,
        /** It has more to do than it can. */
        BUSY,
        /** There is no archive yet. */
        MISSING,
        /** It will never answer this request: asking again gives the same. */
        REFUSED
    }

    private final Reason reason;

    public EngineUnavailable(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
