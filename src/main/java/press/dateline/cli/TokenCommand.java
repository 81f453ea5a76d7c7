package press.dateline.cli;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.access.Tokens.Token;
import press.dateline.audit.AuditAction;
import press.dateline.cli.program.ExitCode;

/** {@code dateline token}: which programs may do what over the network, and until when. */
@Command(
        name = "token",
        description = {
            "Set up which programs may bring articles in, withdraw them, or read where reading is closed.",
            "A program sends its token as: Authorization: Bearer TOKEN"
        })
final class TokenCommand extends CommandGroup {

    public TokenCommand() {
        super("token create, token list or token revoke");
    }

    @Command(
            name = "create",
            description = "Write a new token to standard output, once; an older one of the same name ends.")
    int create(
            @Mixin Options options,
            @Parameters(paramLabel = "NAME", description = "The program.") String name,
            @Option(
                            names = "--scope",
                            paramLabel = "SCOPE[,SCOPE]",
                            defaultValue = "ingest,withdraw",
                            description =
                                    "What it may do: read, ingest, withdraw, metrics (default: ${DEFAULT-VALUE}).")
                    String scope,
            @Option(
                            names = "--expires",
                            paramLabel = "IN",
                            description = "When it ends by itself, such as 12h or 90d (default: never).")
                    String expires) {
        Set<Scope> scopes = Scope.parse(scope);
        Instant now = Instant.now();
        Optional<Instant> end = Optional.ofNullable(expires).map(in -> end(in, now));
        System.out.println(Tokens.in(options.data).create(name, scopes, end, now));
        CommandAudit.note(options, AuditAction.MADE_TOKEN, name + ", " + Scope.written(scopes));
        options.say("This is the only time that the token of " + name + " is shown. It may "
                + Scope.written(scopes).replace(",", ", ")
                + end.map(moment -> " until " + moment).orElse("") + ".");
        return ExitCode.DONE;
    }

    private static Instant end(String in, Instant now) {
        try {
            return now.plus(new DurationConverter().convert(in));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "“" + in + "” is no span of time; write one such as 12h or 90d (--expires).", e);
        }
    }

    @Command(
            name = "list",
            description = "Write the names of those that have a token, since when, what it may do, when it ends and"
                    + " when it was used last.")
    int list(@Mixin Options options) {
        Tokens.in(options.data).list().forEach(each -> System.out.println(line(each)));
        return ExitCode.DONE;
    }

    private static String line(Token each) {
        return String.join(
                "\t",
                each.name(),
                each.since().toString(),
                Scope.written(each.scopes()),
                each.expires().map(Instant::toString).orElse("never"),
                each.used().map(Instant::toString).orElse("unused"));
    }

    @Command(name = "revoke", description = "End a token.")
    int revoke(@Mixin Options options, @Parameters(paramLabel = "NAME", description = "The program.") String name) {
        if (!Tokens.in(options.data).revoke(name)) {
            throw new IllegalArgumentException("There is no token of the name " + name + ".");
        }
        CommandAudit.note(options, AuditAction.REVOKED_TOKEN, name);
        options.say("The token of " + name + " is no good any more.");
        return ExitCode.DONE;
    }
}
