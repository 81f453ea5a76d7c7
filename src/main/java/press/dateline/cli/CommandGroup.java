package press.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that only holds others, such as {@code token}: by itself it says which there are. */
abstract class CommandGroup implements Runnable {

    private final String commands;

    @Spec
    CommandSpec spec;

    @Option(names = "--help", usageHelp = true, description = "Show this help and leave.")
    boolean help;

    /** {@code commands} as they are said: {@code token create, token list or token revoke}. */
    CommandGroup(String commands) {
        this.commands = commands;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which one: " + commands + "?");
    }
}
