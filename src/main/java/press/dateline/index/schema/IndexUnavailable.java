package press.dateline.index.schema;

/** Elasticsearch could not be reached or would not take anything for a minute; the message says which, in a sentence. */
public class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to throw where a request found nobody who answers. */
    public static IndexUnavailable unreachable(Exception cause) {
        return new IndexUnavailable("Elasticsearch cannot be reached: " + cause.getMessage(), cause);
    }
}
