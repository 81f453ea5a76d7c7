package press.dateline.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** The password of the carried engine: made at the first start, kept in the data folder, told to Elasticsearch's keystore. */
final class EnginePassword {

    private static final int BYTES = 24;
    private static final long KEYSTORE_SECONDS = 60;

    private final EngineFolder folder;

    EnginePassword(EngineFolder folder) {
        this.folder = folder;
    }

    /** The password, made now where there is none; an engine that was started without one does not mind being sent it. */
    String text() throws IOException {
        Path file = folder.password();
        String kept = Files.exists(file) ? Files.readString(file).strip() : "";
        return kept.isEmpty() ? fresh(file) : kept;
    }

    private static String fresh(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        // A temporary file is its owner's alone, so others cannot read it for a moment either.
        Path half = Files.createTempFile(file.getParent(), "password", "");
        Files.writeString(half, password + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return password;
    }

    /** Tells Elasticsearch the password, where its keystore is missing or older than that. */
    void putIntoKeystore(EnginePrograms programs) throws IOException {
        String password = text();
        if (isInKeystore()) {
            return;
        }
        Path said = folder.logs().resolve("keystore.log");
        Process tool = programs.run(said, "elasticsearch-keystore", "add", "--stdin", "--force", "bootstrap.password")
                .start();
        try (OutputStream in = tool.getOutputStream()) {
            in.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (!ended(tool)) {
            tool.destroyForcibly();
            throw new EngineException("Elasticsearch was not given its password; it says:\n  "
                    + Files.readString(said).strip().replace("\n", "\n  "));
        }
    }

    private boolean isInKeystore() throws IOException {
        return Files.exists(folder.keystore())
                && Files.getLastModifiedTime(folder.keystore()).compareTo(Files.getLastModifiedTime(folder.password()))
                        >= 0;
    }

    private static boolean ended(Process tool) {
        try {
            return tool.waitFor(KEYSTORE_SECONDS, TimeUnit.SECONDS) && tool.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
