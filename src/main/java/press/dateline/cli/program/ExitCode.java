package press.dateline.cli.program;

/** What a command tells the shell that ran it. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int DONE_WITH_FAILURES = 1;
    public static final int WRONG_USE = 2;
    public static final int NOT_REACHABLE = 3;

    private ExitCode() {}
}
