package press.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.dateline.access.Accounts.Account;
import press.dateline.access.Role;
import press.dateline.cli.program.ExitCode;

/** {@code dateline editors}: who may enter corrections over the network. */
@Command(
        name = "editors",
        description = {
            "Set up who may enter corrections over the network; dateline user does that for every role.",
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
        Role role = UserCommand.accounts(options)
                .find(name)
                .map(Account::role)
                .filter(known -> known == Role.OPERATOR)
                .orElse(Role.EDITOR);
        UserCommand.put(options, name, role);
        options.say(name + " can enter corrections now.");
        return ExitCode.DONE;
    }

    @Command(name = "remove", description = "Remove an editor; the corrections they entered stay.")
    int remove(
            @Mixin Options options, @Parameters(paramLabel = "NAME", description = "The editor's name.") String name) {
        UserCommand.takeAway(options, name, "There is no editor " + name + ".");
        options.say(name + " can no longer enter corrections.");
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "Write the editors' names to standard output.")
    int list(@Mixin Options options) {
        UserCommand.accounts(options).list().stream()
                .filter(each -> each.role() != Role.READER)
                .forEach(each -> System.out.println(each.name()));
        return ExitCode.DONE;
    }
}
