package press.dateline.connection;

import java.io.IOException;

/** Elasticsearch gave no answer: in time, or at all. */
public final class EngineSilence extends IOException {

    private static final long serialVersionUID = 1L;

    EngineSilence(String message) {
        super(message);
    }

    EngineSilence(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether it is what {@code failure} comes from. */
    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        // Causes have been seen to go in a circle.
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof EngineSilence) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
