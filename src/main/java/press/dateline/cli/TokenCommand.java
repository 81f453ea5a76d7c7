package press.dateline.cli;

import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.dateline.access.Tokens;
import press.dateline.cli.program.ExitCode;

/** {@code dateline token}: which programs may bring articles in over the network. */
@Command(
        name = "token",
        description = {
            "Set up which programs may bring articles in with POST /api/articles.",
            "A program sends its token as: Authorization: Bearer TOKEN"
        })
final class TokenCommand extends CommandGroup {

    public TokenCommand() {
        super("token create, token list or token revoke");
    }

    @Command(
            name = "create",
            description = "Write a new token to standard output, once; an older one of the same name ends.")
    int create(@Mixin Options options, @Parameters(paramLabel = "NAME", description = "The program.") String name) {
        System.out.println(Tokens.in(options.data).create(name, Instant.now()));
        options.say("This is the only time that the token of " + name + " is shown.");
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "Write the names of those that have a token, and since when.")
    int list(@Mixin Options options) {
        Tokens.in(options.data).list().forEach(each -> System.out.println(each.name() + "\t" + each.since()));
        return ExitCode.DONE;
    }

    @Command(name = "revoke", description = "End a token.")
    int revoke(@Mixin Options options, @Parameters(paramLabel = "NAME", description = "The program.") String name) {
        if (!Tokens.in(options.data).revoke(name)) {
            throw new IllegalArgumentException("There is no token of the name " + name + ".");
        }
        options.say("The token of " + name + " is no good any more.");
        return ExitCode.DONE;
    }
}
