package press.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import press.dateline.cli.program.ExitCode;
import press.dateline.engine.EngineException;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.search.EngineUnavailable;

/** The command line: each command is a class of its own, and no command is {@code serve}. */
@Command(
        name = "dateline",
        description = "The archive search a news desk trusts.",
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            RebuildCommand.class,
            ExportCommand.class,
            SnapshotCommand.class,
            AuthorityCommand.class,
            WithdrawCommand.class,
            UserCommand.class,
            EditorsCommand.class,
            TokenCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.ProgramVersion.class,
        synopsisSubcommandLabel =
                "[serve | ingest | extract | evaluate | train | rebuild | export | snapshot | authority | withdraw | user | editors | token]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, with failures named",
            "2:wrong use",
            "3:the engine or the archive cannot be reached"
        })
public final class DatelineCommand implements Runnable {

    /** Runs one command and answers the exit code; options without a command are those of {@code serve}. */
    public static int run(String... arguments) {
        // It speaks English wherever it runs, and groups numbers as English does.
        Locale.setDefault(Locale.UK);
        return commandLine().execute(withCommand(arguments));
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0
                && (!arguments[0].startsWith("-")
                        || List.of("-h", "--help", "-V", "--version").contains(arguments[0]));
        return named
                ? arguments
                : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }

    static CommandLine commandLine() {
        return new CommandLine(new DatelineCommand())
                .setExitCodeExceptionMapper(DatelineCommand::exitCode)
                .setExecutionExceptionHandler(DatelineCommand::explain)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(), "Which command?");
    }

    private static int exitCode(Throwable failure) {
        if (failure instanceof CommandLine.ParameterException || failure instanceof IllegalArgumentException) {
            return ExitCode.WRONG_USE;
        }
        boolean away = failure instanceof EngineException
                || failure instanceof IndexUnavailable
                || failure instanceof EngineUnavailable silent && silent.reason() != EngineUnavailable.Reason.REFUSED;
        return away ? ExitCode.NOT_REACHABLE : ExitCode.DONE_WITH_FAILURES;
    }

    /** What an operator can mend is said in words; a stack trace is for what only a developer can. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        int code = exitCode(failure);
        boolean inWords = code == ExitCode.NOT_REACHABLE
                || code == ExitCode.WRONG_USE
                || failure instanceof EngineUnavailable
                || failure instanceof IllegalStateException;
        if (inWords) {
            command.getErr().println(Ansi.AUTO.string("@|bold dateline:|@ ") + failure.getMessage());
        }
        if (!inWords || parsed.hasMatchedOption("--debug")) {
            failure.printStackTrace(command.getErr());
        }
        return code;
    }

    /** Reads the version that the build wrote into the jar. */
    static final class ProgramVersion implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DatelineCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Dateline " + (version == null ? "(development)" : version)};
        }
    }
}
