package press.dateline.web.access;

/** Whoever asks may not enter corrections. */
final class NotAnEditor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean login;

    /** {@code login}: whether a name and password would help. */
    NotAnEditor(boolean login) {
        super("not an editor");
        this.login = login;
    }

    boolean login() {
        return login;
    }
}
