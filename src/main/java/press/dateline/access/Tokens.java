package press.dateline.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tokens of programs: a text file beside the accounts. A token itself is shown once and kept nowhere, only its digest.
 */
public final class Tokens {

    /** Between two notes on disk that a token is used. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final PrivateFile file;

    /** A token as it is listed; without {@code expires} it holds until it is revoked, without {@code used} it never was. */
    public record Token(
            String name, Instant since, Set<Scope> scopes, Optional<Instant> expires, Optional<Instant> used) {

        /** Whether it is good no more. */
        public boolean isExpired(Instant now) {
            return expires.map(end -> !end.isAfter(now)).orElse(false);
        }
    }

    public Tokens(Path file) {
        this.file = new PrivateFile(file);
    }

    /** Those of the data folder {@code data}. */
    public static Tokens in(Path data) {
        return new Tokens(data.resolve("tokens"));
    }

    /**
     * Makes a token for the program {@code name}; an older one of that name is no good any more.
     *
     * @return the token, which nobody can be told again
     */
    public String create(String name, Set<Scope> scopes, Optional<Instant> expires, Instant now) {
        NameRule.check(name, RefusedEntry.Reason.TOKEN_NAME);
        if (scopes.isEmpty()) {
            throw new RefusedEntry(RefusedEntry.Reason.NO_SCOPE);
        }
        if (expires.isPresent() && !expires.get().isAfter(now)) {
            throw new RefusedEntry(RefusedEntry.Reason.PAST);
        }
        String token = "dl_" + Secrets.fresh();
        Token made = new Token(name, now, Set.copyOf(scopes), expires, Optional.empty());
        file.change(lines -> {
            Map<String, TokenLine> all = read(lines);
            all.put(name, new TokenLine(Secrets.digest(token), made));
            return written(all);
        });
        return token;
    }

    /** Whether there was one of that name. */
    public boolean revoke(String name) {
        boolean was = read(file.lines()).containsKey(name);
        file.change(lines -> {
            Map<String, TokenLine> all = read(lines);
            all.remove(name);
            return written(all);
        });
        return was;
    }

    /** By name, also those that have expired. */
    public List<Token> list() {
        return read(file.lines()).values().stream().map(TokenLine::token).toList();
    }

    /** Which token this is, unless it has expired; it counts as used now. */
    public Optional<Token> use(String secret, Instant now) {
        byte[] asked = Secrets.digest(secret).getBytes(StandardCharsets.UTF_8);
        Optional<Token> found = read(file.lines()).values().stream()
                .filter(each -> MessageDigest.isEqual(each.digest().getBytes(StandardCharsets.UTF_8), asked))
                .map(TokenLine::token)
                .filter(token -> !token.isExpired(now))
                .findFirst();
        found.filter(token ->
                        token.used().map(last -> last.plus(NOTED).isBefore(now)).orElse(true))
                .ifPresent(token -> note(token, now));
        return found;
    }

    private void note(Token used, Instant now) {
        file.change(lines -> {
            Map<String, TokenLine> all = read(lines);
            all.computeIfPresent(used.name(), (name, line) -> line.usedAt(now));
            return written(all);
        });
    }

    private static Map<String, TokenLine> read(List<String> lines) {
        Map<String, TokenLine> all = new TreeMap<>();
        lines.forEach(line ->
                TokenLine.read(line).ifPresent(each -> all.put(each.token().name(), each)));
        return all;
    }

    private static List<String> written(Map<String, TokenLine> all) {
        return all.values().stream().map(TokenLine::written).toList();
    }
}
