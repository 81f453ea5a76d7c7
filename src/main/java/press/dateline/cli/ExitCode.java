package press.dateline.cli;

/** What a command tells the shell that ran it. */
final class ExitCode {

    static final int DONE = 0;
    static final int DONE_WITH_FAILURES = 1;
    static final int WRONG_USE = 2;
    static final int NOT_REACHABLE = 3;

    private ExitCode() {}
}
