package press.dateline.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.dateline.files.OwnerOnly;

/**
 * A small text file of the data folder that its owner alone can read.
 *
 * <p>A command and a running server may change it at the same time, so a change is made under a lock, of what is there
 * then; whoever reads sees the old file or the new one.
 */
final class PrivateFile {

    /** What was read last, and what the file looked like then: each change makes a new file. */
    private record Copy(@Nullable Object key, long modified, long size, List<String> lines) {}

    private static final Copy NOTHING = new Copy(null, 0, -1, List.of());

    private final Path file;
    private volatile Copy last = NOTHING;

    PrivateFile(Path file) {
        this.file = file;
    }

    /** Its lines without those that are empty or begin with #; none where there is no file. */
    List<String> lines() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Copy known = last;
            if (now.fileKey() == null
                    || !now.fileKey().equals(known.key())
                    || now.lastModifiedTime().toMillis() != known.modified()
                    || now.size() != known.size()) {
                known = new Copy(now.fileKey(), now.lastModifiedTime().toMillis(), now.size(), read());
                last = known;
            }
            return known.lines();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }

    private List<String> read() throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Puts other lines in the place of those that are there when nobody else changes them. */
    void change(UnaryOperator<List<String>> change) {
        // A lock on a file counts for the whole process.
        synchronized (PrivateFile.class) {
            try {
                Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
                Files.createDirectories(folder);
                try (FileChannel channel = FileChannel.open(
                                folder.resolve("." + file.getFileName() + ".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    List<String> before = read();
                    List<String> after = change.apply(before);
                    if (lock.isValid() && !after.equals(before)) {
                        write(folder, after);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + file + " cannot be written.", e);
            }
        }
    }

    private void write(Path folder, List<String> lines) throws IOException {
        Path fresh = Files.createTempFile(folder, "." + file.getFileName(), ".new");
        OwnerOnly.close(fresh);
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
