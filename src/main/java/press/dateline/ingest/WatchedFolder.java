package press.dateline.ingest;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.dateline.background.RepeatedTask;

/**
 * A folder that other programs put copy into: what is fully written is taken in and moved to {@code done/}, or to
 * {@code failed/} with the reason in a file beside it.
 */
public final class WatchedFolder {

    private static final Duration EVERY = Duration.ofSeconds(2);

    /** How programs name what they are still writing. */
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".filepart", ".crdownload", ".swp", "~");

    private final Path folder;
    private final Reception reception;
    private final Consumer<String> log;
    private final Map<Path, String> seen = new HashMap<>();
    private String trouble = "";

    public WatchedFolder(Path folder, Reception reception, Consumer<String> log) {
        this.folder = folder;
        this.reception = reception;
        this.log = log;
    }

    /** Looks again and again, for as long as the program runs. */
    public void start() {
        RepeatedTask.start("watched-folder", EVERY, this::lookQuietly);
    }

    private void lookQuietly() {
        try {
            look();
            trouble = "";
        } catch (IOException | RuntimeException e) {
            // Said once, however often it is tried until it works.
            String now = String.valueOf(e.getMessage());
            if (!now.equals(trouble)) {
                log.accept("What lies in the watched folder " + folder
                        + " could not be taken in, which is tried again: " + now);
            }
            trouble = now;
        }
    }

    /** Takes in what has not changed since the last look. */
    void look() throws IOException {
        Map<Path, String> now = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(WatchedFolder::waits).sorted().toList()) {
                BasicFileAttributes is =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                now.put(file, is.size() + " " + is.lastModifiedTime());
            }
        }
        List<Path> whole = now.entrySet().stream()
                .filter(each -> each.getValue().equals(seen.get(each.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        seen.clear();
        seen.putAll(now);
        for (Path file : whole) {
            take(file);
        }
    }

    private static boolean waits(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    private void take(Path file) throws IOException {
        Report report = reception.folder(folder, List.of(file));
        boolean failed = report.failed() > 0;
        Path moved = move(file, failed ? "failed" : "done");
        if (failed) {
            Files.writeString(moved.resolveSibling(moved.getFileName() + ".reason.txt"), report.toString());
        }
        seen.remove(file);
        log.accept("%s: %,d new, %,d unchanged, %,d failed; it is in %s now."
                .formatted(file.getFileName(), report.fresh(), report.unchanged(), report.failed(), moved.getParent()));
    }

    /** Never over another file of the same name. */
    private Path move(Path file, String where) throws IOException {
        Path to = Files.createDirectories(folder.resolve(where));
        Path target = to.resolve(file.getFileName());
        for (int number = 2; Files.exists(target); number++) {
            target = to.resolve(number + "-" + file.getFileName());
        }
        try {
            return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(file, target);
        }
    }
}
