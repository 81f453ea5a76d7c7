package press.dateline.web.access;

/** A client asks for more of what is costly than its share. */
public final class RateLimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** When to come again, in seconds. */
    private final long wait;

    RateLimitExceeded(long wait) {
        super("too much at once; again in " + wait + " s");
        this.wait = wait;
    }

    public long waiting() {
        return wait;
    }
}
