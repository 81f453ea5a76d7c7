package press.dateline.ingest.originals;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps received files as they came, compressed, named by the digest of their bytes: the same file is kept once, and no
 * name of a sender's becomes a path.
 */
public final class Originals {

    private static final String OWNER_ONLY = "rwx------";

    private final Path folder;

    public Originals(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Keeps all of {@code in}; a file that is cut off while it is written never gets its name. */
    public Original keep(InputStream in) throws IOException {
        Path unfinished = Files.createTempFile(owned(folder), "unfinished-", ".gz");
        try {
            MessageDigest digest = sha256();
            long size;
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                size = new DigestInputStream(in, digest).transferTo(out);
            }
            String name = HexFormat.of().formatHex(digest.digest());
            owned(folderOf(name));
            Path kept = path(name);
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Original(name, size, Files.size(kept));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The file as it was received; nothing where it is not kept any more. */
    public Optional<InputStream> open(String digest) throws IOException {
        if (!isDigest(digest) || !Files.isRegularFile(path(digest), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Optional.of(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(path(digest)), 1 << 16)));
    }

    /** Whether it was kept until now. */
    public boolean erase(String digest) throws IOException {
        return isDigest(digest) && Files.deleteIfExists(path(digest));
    }

    private Path path(String digest) {
        return folderOf(digest).resolve(digest + ".gz");
    }

    private Path folderOf(String digest) {
        return folder.resolve(digest.substring(0, 2));
    }

    private static boolean isDigest(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private static Path owned(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        return folder;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
