package press.dateline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.dateline.access.Editors;
import press.dateline.cli.program.ExitCode;

/** {@code dateline editors}: who may enter corrections over the network. */
@Command(
        name = "editors",
        description = {
            "Set up who may enter corrections over the network.",
            "Without anybody set up, corrections can be entered on the machine itself only."
        })
final class EditorsCommand extends CommandGroup {

    public EditorsCommand() {
        super("editors add, editors remove or editors list");
    }

    @Command(
            name = "add",
            description = "Add an editor, or give one a new password; it is read from standard input, one line.")
    int add(@Mixin Options options, @Parameters(paramLabel = "NAME", description = "The editor's name.") String name) {
        editors(options).add(name, password(name));
        options.say(name + " can enter corrections now.");
        return ExitCode.DONE;
    }

    @Command(name = "remove", description = "Remove an editor; the corrections they entered stay.")
    int remove(
            @Mixin Options options, @Parameters(paramLabel = "NAME", description = "The editor's name.") String name) {
        if (!editors(options).remove(name)) {
            throw new IllegalArgumentException("There is no editor " + name + ".");
        }
        options.say(name + " can no longer enter corrections.");
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "Write the editors' names to standard output.")
    int list(@Mixin Options options) {
        editors(options).names().forEach(System.out::println);
        return ExitCode.DONE;
    }

    private static Editors editors(Options options) {
        return Editors.in(options.data);
    }

    /** Not as an argument: those are seen by everyone on the machine. */
    private static String password(String name) {
        Console console = System.console();
        if (console != null) {
            return new String(console.readPassword("Password for %s: ", name));
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
