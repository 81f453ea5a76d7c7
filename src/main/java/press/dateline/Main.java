package press.dateline;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import press.dateline.engine.EngineException;
import press.dateline.index.IndexUnavailable;

/** The command line: each command is a class of its own, and no command is {@code serve}. */
@QuarkusMain
@Command(
        name = "dateline",
        description = "The archive search a news desk trusts.",
        subcommands = {
            Serve.class,
            Ingest.class,
            Extract.class,
            Evaluate.class,
            Train.class,
            RebuildIndex.class,
            Export.class,
            Authority.class,
            EditorsCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel =
                "[serve | ingest | extract | evaluate | train | rebuild | export | authority | editors]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, with failures named",
            "2:wrong use",
            "3:the engine or the archive cannot be reached"
        })
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int DONE_WITH_FAILURES = 1;
    static final int WRONG_USE = 2;
    static final int NOT_REACHABLE = 3;

    public static void main(String... arguments) {
        // It speaks English wherever it runs, and groups numbers as English does.
        Locale.setDefault(Locale.UK);
        System.exit(commandLine().execute(arguments.length == 0 ? new String[] {"serve"} : arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExitCodeExceptionMapper(Main::exitCode)
                .setExecutionExceptionHandler(Main::explain)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(), "Which command?");
    }

    private static int exitCode(Throwable failure) {
        if (failure instanceof CommandLine.ParameterException || failure instanceof IllegalArgumentException) {
            return WRONG_USE;
        }
        return failure instanceof EngineException || failure instanceof IndexUnavailable
                ? NOT_REACHABLE
                : DONE_WITH_FAILURES;
    }

    /** What an operator can mend is said in words; a stack trace is for what only a developer can. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        int code = exitCode(failure);
        if (code == NOT_REACHABLE || code == WRONG_USE || failure instanceof IllegalStateException) {
            command.getErr().println(Ansi.AUTO.string("@|bold dateline:|@ ") + failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return code;
    }

    /** Reads the version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Dateline " + (version == null ? "(development)" : version)};
        }
    }
}
