package press.dateline.engine;

/** The carried engine cannot serve; the message says what is wrong and what to do, in words for its operator. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
