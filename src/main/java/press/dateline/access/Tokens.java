package press.dateline.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tokens of programs that may bring articles in: a text file beside the editors', one {@code name:SHA-256:since} a
 * line. A token itself is shown once and kept nowhere; it is too long to be guessed, so a quick digest will do.
 */
public final class Tokens {

    private static final int BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,59}");

    private final Path file;

    /** A token as it is listed. */
    public record Token(String name, Instant since) {}

    private record KeptToken(String digest, Instant since) {}

    public Tokens(Path file) {
        this.file = file;
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
    public String create(String name, Instant now) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A token's name has 1 to 60 letters, digits, blanks or . _ @ - and begins with a letter or digit.");
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        String token = "dl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Map<String, KeptToken> tokens = read();
        tokens.put(name, new KeptToken(digest(token), now));
        write(tokens);
        return token;
    }

    /** Whether there was one of that name. */
    public boolean revoke(String name) {
        Map<String, KeptToken> tokens = read();
        boolean was = tokens.remove(name) != null;
        if (was) {
            write(tokens);
        }
        return was;
    }

    public java.util.List<Token> list() {
        return read().entrySet().stream()
                .map(each -> new Token(each.getKey(), each.getValue().since()))
                .toList();
    }

    /** Whose token this is. */
    public Optional<String> owner(String token) {
        byte[] asked = digest(token).getBytes(StandardCharsets.UTF_8);
        return read().entrySet().stream()
                .filter(each -> MessageDigest.isEqual(each.getValue().digest().getBytes(StandardCharsets.UTF_8), asked))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<String, KeptToken> read() {
        Map<String, KeptToken> tokens = new TreeMap<>();
        if (!Files.exists(file)) {
            return tokens;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split(":", 3);
                if (parts.length == 3 && !line.startsWith("#")) {
                    tokens.put(parts[0], new KeptToken(parts[1], Instant.parse(parts[2].strip())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of tokens cannot be read: " + file, e);
        }
        return tokens;
    }

    /** Never half, and never readable by others. */
    private void write(Map<String, KeptToken> tokens) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "tokens", ".new");
            Files.writeString(
                    fresh,
                    tokens.entrySet().stream()
                            .map(each -> each.getKey() + ":" + each.getValue().digest() + ":"
                                    + each.getValue().since() + "\n")
                            .collect(Collectors.joining()));
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of tokens cannot be written: " + file, e);
        }
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
