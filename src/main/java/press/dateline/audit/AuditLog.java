package press.dateline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.dateline.files.OwnerOnly;

/**
 * The audit log: a file of JSON lines for each month in the folder {@code audit} of the data folder, which nobody but its
 * owner can read.
 *
 * <p>Files, and no index: whoever signs in while Elasticsearch is down has to be in it, and so has what commands do that
 * start none. A month's file is taken away once it is as old as they are kept.
 */
public final class AuditLog {

    /** Where what was done at the machine itself comes from. */
    public static final String COMMAND_LINE = "command line";

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final int months;
    private final Clock clock;

    /** In which this program has last looked for what is too old. */
    private String month = "";

    /** That of the data folder {@code data}, of this month and the {@code months} before it. */
    public AuditLog(Path data, int months, Clock clock) {
        this.folder = data.resolve("audit");
        this.months = months;
        this.clock = clock;
    }

    /** Notes what was done just now; it is on disk when this comes back. */
    public void note(AuditAction action, String who, String about, String from) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String line = AuditLine.written(AuditLine.entry(now, who, action, about, from)) + "\n";
        // A lock on a file counts for the whole process.
        synchronized (AuditLog.class) {
            try {
                open(file(now));
                append(file(now), line);
                if (!MONTH.format(now).equals(month)) {
                    month = MONTH.format(now);
                    forget(now);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The audit log in " + folder + " cannot be written.", e);
            }
        }
    }

    private void open(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            OwnerOnly.close(folder);
            Files.createFile(file);
            OwnerOnly.close(file);
        }
    }

    private static void append(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            // A line that was cut when the machine died must not take this one with it.
            String whole = lock.isValid() && isCut(channel) ? "\n" + line : line;
            ByteBuffer bytes = ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
    }

    private static boolean isCut(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }

    private void forget(Instant now) throws IOException {
        String oldest = MONTH.format(now.atZone(ZoneOffset.UTC).minusMonths(months));
        for (Path file : files()) {
            if (file.getFileName().toString().compareTo(oldest) < 0) {
                Files.delete(file);
            }
        }
    }

    /** The newest first, as far as {@code wanted}; {@code skip} of them left out, {@code most} at most. */
    public List<AuditEntry> list(Predicate<AuditEntry> wanted, int skip, int most) {
        try (Stream<AuditEntry> all = newestFirst()) {
            return all.filter(wanted).skip(skip).limit(most).toList();
        }
    }

    /** All there is, the newest first, read month by month; has to be closed. */
    public Stream<AuditEntry> newestFirst() {
        try {
            List<Path> newest = new ArrayList<>(files());
            newest.sort(Comparator.reverseOrder());
            return newest.stream().flatMap(file -> read(file).stream());
        } catch (IOException e) {
            throw new UncheckedIOException("The audit log in " + folder + " cannot be read.", e);
        }
    }

    private static List<AuditEntry> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<AuditEntry> entries = new ArrayList<>(
                    lines.flatMap(line -> AuditLine.read(line).stream()).toList());
            Collections.reverse(entries);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("The audit log " + file + " cannot be read.", e);
        }
    }

    private List<Path> files() throws IOException {
        return files(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-\\d\\d\\.jsonl"))
                    .toList();
        }
    }

    private Path file(Instant at) {
        return folder.resolve(MONTH.format(at) + ".jsonl");
    }

    /** Copies all of it into {@code folder}, for a snapshot. */
    public void copyTo(Path other) throws IOException {
        for (Path file : files()) {
            Files.createDirectories(other);
            Files.copy(file, other.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.close(other.resolve(file.getFileName()));
        }
    }

    /** Adds what a snapshot's copy in {@code other} has and this has not; nothing that was noted since gets lost. */
    public void addFrom(Path other) throws IOException {
        synchronized (AuditLog.class) {
            for (Path copy : files(other)) {
                Path file = folder.resolve(copy.getFileName());
                open(file);
                Set<String> lines = new LinkedHashSet<>(Files.readAllLines(copy));
                lines.addAll(Files.readAllLines(file));
                Path fresh = Files.createTempFile(folder, "audit", ".new");
                Files.write(
                        fresh,
                        lines.stream()
                                .flatMap(line -> AuditLine.read(line).stream())
                                .sorted(Comparator.comparing(AuditEntry::at))
                                .map(AuditLine::written)
                                .toList());
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
