package press.dateline.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.dateline.access.Tokens.Token;

/**
 * A line of the file of tokens: {@code name:digest:since}, which is all that an earlier Dateline wrote, and then, separated
 * by blanks, {@code scopes=…}, {@code expires=…} and {@code used=…}.
 */
record TokenLine(String digest, Token token) {

    private static final int PARTS = 3;

    static Optional<TokenLine> read(String line) {
        String[] parts = line.split(":", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        String[] words = parts[2].strip().split(" ");
        Set<Scope> scopes = Scope.USUAL;
        Optional<Instant> expires = Optional.empty();
        Optional<Instant> used = Optional.empty();
        for (String word : words) {
            String value = word.substring(word.indexOf('=') + 1);
            if (word.startsWith("scopes=")) {
                scopes = Scope.parse(value);
            } else if (word.startsWith("expires=")) {
                expires = Optional.of(Instant.parse(value));
            } else if (word.startsWith("used=")) {
                used = Optional.of(Instant.parse(value));
            }
        }
        return Optional.of(
                new TokenLine(parts[1], new Token(parts[0], Instant.parse(words[0]), scopes, expires, used)));
    }

    TokenLine usedAt(Instant now) {
        return new TokenLine(
                digest, new Token(token.name(), token.since(), token.scopes(), token.expires(), Optional.of(now)));
    }

    String written() {
        return token.name() + ":" + digest + ":" + token.since() + " scopes=" + Scope.written(token.scopes())
                + token.expires().map(end -> " expires=" + end).orElse("")
                + token.used().map(last -> " used=" + last).orElse("");
    }
}
