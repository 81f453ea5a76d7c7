package press.dateline.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may enter corrections over the network: a text file, one {@code name:bcrypt hash} a line.
 *
 * <p>Read anew each time, so that a running server knows at once who was added or removed. Without the file, or with an
 * empty one, nobody has been set up.
 */
public final class Editors {

    private static final int COST = 11;

    /** bcrypt sees no more of a password than this. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int SHORTEST_PASSWORD = 8;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,59}");

    private final Path file;

    public Editors(Path file) {
        this.file = file;
    }

    /** Those of the data folder {@code data}. */
    public static Editors in(Path data) {
        return new Editors(data.resolve("editors"));
    }

    /** Whether anybody has been set up. */
    public boolean any() {
        return !read().isEmpty();
    }

    public List<String> names() {
        return List.copyOf(read().keySet());
    }

    public boolean accepts(String name, String password) {
        String hash = read().get(name);
        return hash != null
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD
                && BCrypt.verifyer().verify(password.toCharArray(), hash).verified;
    }

    /**
     * Adds an editor, or gives one a new password.
     *
     * @throws IllegalArgumentException if the name or the password will not do, saying why
     */
    public void add(String name, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "An editor's name has 1 to 60 letters, digits, blanks or . _ @ - and begins with a letter or digit.");
        }
        int length = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least 8 characters and at most 72 bytes.");
        }
        Map<String, String> editors = read();
        editors.put(name, BCrypt.withDefaults().hashToString(COST, password.toCharArray()));
        write(editors);
    }

    /** Whether there was one of that name. */
    public boolean remove(String name) {
        Map<String, String> editors = read();
        boolean was = editors.remove(name) != null;
        if (was) {
            write(editors);
        }
        return was;
    }

    private Map<String, String> read() {
        Map<String, String> editors = new TreeMap<>();
        if (!Files.exists(file)) {
            return editors;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int colon = line.lastIndexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    editors.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of editors cannot be read: " + file, e);
        }
        return editors;
    }

    /** Never half: a reader sees the old file or the new one. */
    private void write(Map<String, String> editors) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "editors", ".new");
            Files.writeString(
                    fresh,
                    editors.entrySet().stream()
                            .map(editor -> editor.getKey() + ":" + editor.getValue() + "\n")
                            .collect(Collectors.joining()));
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of editors cannot be written: " + file, e);
        }
    }
}
