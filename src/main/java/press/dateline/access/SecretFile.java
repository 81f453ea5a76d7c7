package press.dateline.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A secret in a file of its own, where neither a list of processes nor a dump of settings shows it. */
public final class SecretFile {

    private SecretFile() {}

    /** Without white space around it; throws {@link IllegalArgumentException} where there is none. */
    public static String read(Path file) {
        try {
            String secret = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The file with the secret, " + file + ", cannot be read.", e);
        }
        throw new IllegalArgumentException("The file with the secret, " + file + ", is empty.");
    }
}
