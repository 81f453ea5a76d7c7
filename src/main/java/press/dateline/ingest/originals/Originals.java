package press.dateline.ingest.originals;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import press.dateline.files.OwnerOnly;

/**
 * Keeps received files as they came, compressed, named by the digest of their bytes: the same file is kept once, and no
 * name of a sender's becomes a path.
 */
public final class Originals {

    private static final String UNFINISHED = "unfinished-";

    private final Path folder;

    public Originals(Path folder) {
        this.folder = folder;
    }

    /** Those of the data folder {@code data}, or of a folder of snapshots. */
    public static Originals in(Path data) {
        return new Originals(data.resolve("received"));
    }

    public Path folder() {
        return folder;
    }

    /** Keeps all of {@code in}; a file that is cut off while it is written never gets its name. */
    public Original keep(InputStream in) throws IOException {
        Path unfinished = unfinished();
        try {
            MessageDigest digest = sha256();
            long size;
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                size = new DigestInputStream(in, digest).transferTo(out);
            }
            String name = HexFormat.of().formatHex(digest.digest());
            OwnerOnly.folder(folderOf(name));
            Path kept = path(name);
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Original(name, size, Files.size(kept));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** An empty file, for what is not whole yet; whoever asks for it deletes it. */
    public Path unfinished() throws IOException {
        return Files.createTempFile(OwnerOnly.folder(folder), UNFINISHED, ".gz");
    }

    /** The digests of files that were kept before {@code moment}; deletes what was left unfinished then. */
    public List<String> keptBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> digests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".gz")).toList()) {
                String name = file.getFileName().toString();
                boolean before = Files.getLastModifiedTime(file).toInstant().isBefore(moment);
                if (before && name.startsWith(UNFINISHED)) {
                    Files.deleteIfExists(file);
                } else if (before) {
                    digests.add(name.substring(0, name.length() - ".gz".length()));
                }
            }
        }
        return digests;
    }

    /** The digests of all that is kept. */
    public List<String> digests() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".gz"))
                    .map(name -> name.substring(0, name.length() - ".gz".length()))
                    .filter(Originals::isDigest)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Copies a file to where others are kept, unless it is there; one that is erased meanwhile is not missed. */
    public void copyTo(Originals others, String digest) throws IOException {
        if (Files.exists(others.path(digest))) {
            return;
        }
        Path copy = others.unfinished();
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                Files.copy(path(digest), out);
            }
            OwnerOnly.folder(others.folderOf(digest));
            Files.move(copy, others.path(digest), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            return;
        } finally {
            Files.deleteIfExists(copy);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
