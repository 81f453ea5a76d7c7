package press.dateline.cli;

import java.time.Clock;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.access.Accounts;
import press.dateline.access.Role;
import press.dateline.access.Sessions;
import press.dateline.audit.AuditAction;
import press.dateline.cli.program.ExitCode;

/** {@code dateline user}: who signs in, and what they may do. */
@Command(
        name = "user",
        description = {
            "Set up who signs in with a name and password, and what they may do.",
            "A reader reads where reading is closed; an editor also corrects, brings in and withdraws; an operator also"
                    + " looks after accounts and tokens."
        })
final class UserCommand extends CommandGroup {

    public UserCommand() {
        super("user add, user role, user password, user remove or user list");
    }

    @Command(
            name = "add",
            description = "Add somebody, or give them a new password and role; the password is read from standard"
                    + " input, one line.")
    int add(
            @Mixin Options options,
            @Parameters(paramLabel = "NAME", description = "As they sign in.") String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = Role.EDITS,
                            description = "reader, editor or operator (default: ${DEFAULT-VALUE}).")
                    String role) {
        Role given = Role.parse(role);
        put(options, name, given);
        options.say(name + " can sign in now, as " + given.word() + ".");
        return ExitCode.DONE;
    }

    @Command(name = "role", description = "Give somebody another role; it counts at once.")
    int role(
            @Mixin Options options,
            @Parameters(paramLabel = "NAME", description = "As they sign in.") String name,
            @Parameters(paramLabel = "ROLE", description = "reader, editor or operator.") String role) {
        Role given = Role.parse(role);
        accounts(options).setRole(name, given);
        CommandAudit.note(options, AuditAction.CHANGED_ROLE, name + ", " + given.word());
        options.say(name + " is " + given.word() + " now.");
        return ExitCode.DONE;
    }

    @Command(
            name = "password",
            description = "Give somebody a new password, read from standard input, one line; wherever they are signed"
                    + " in, they are no more.")
    int password(
            @Mixin Options options, @Parameters(paramLabel = "NAME", description = "As they sign in.") String name) {
        accounts(options).setPassword(name, TypedPassword.read(name));
        sessions(options).endAll(name, null);
        CommandAudit.note(options, AuditAction.CHANGED_PASSWORD, name);
        options.say(name + " has a new password.");
        return ExitCode.DONE;
    }

    @Command(name = "remove", description = "Remove somebody, who is signed out at once; what they did stays.")
    int remove(@Mixin Options options, @Parameters(paramLabel = "NAME", description = "As they sign in.") String name) {
        takeAway(options, name, "There is nobody of the name " + name + ".");
        options.say(name + " can no longer sign in.");
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "Write each name and role to standard output.")
    int list(@Mixin Options options) {
        accounts(options)
                .list()
                .forEach(each ->
                        System.out.println(each.name() + "\t" + each.role().word()));
        return ExitCode.DONE;
    }

    /** Adds somebody with the password that is typed now; wherever they were signed in with another, they are no more. */
    static void put(Options options, String name, Role role) {
        accounts(options).add(name, role, TypedPassword.read(name));
        sessions(options).endAll(name, null);
        CommandAudit.note(options, AuditAction.ADDED_ACCOUNT, name + ", " + role.word());
    }

    /** Removes somebody and signs them out; throws {@link IllegalArgumentException} with {@code unknown} for nobody. */
    static void takeAway(Options options, String name, String unknown) {
        if (!accounts(options).remove(name)) {
            throw new IllegalArgumentException(unknown);
        }
        sessions(options).endAll(name, null);
        CommandAudit.note(options, AuditAction.REMOVED_ACCOUNT, name);
    }

    static Accounts accounts(Options options) {
        return Accounts.in(options.data);
    }

    /** Ending one takes no account of how long it might have lasted. */
    private static Sessions sessions(Options options) {
        return new Sessions(options.data, Duration.ofDays(3_650), Duration.ofDays(3_650), Clock.systemUTC());
    }
}
