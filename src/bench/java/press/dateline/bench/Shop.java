package press.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where a bench works: a folder of its own and the processes it started, all gone when it is closed. */
final class Shop implements AutoCloseable {

    private static final long STOPPING_SECONDS = 40;

    private final Path folder;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final long startedAt = System.nanoTime();
    private boolean closed;

    Shop() throws IOException {
        folder = Files.createTempDirectory("dateline-bench-");
        // Under root the engine runs as nobody, who may enter this folder wherever the checkout is.
        Files.setAttribute(folder, "unix:mode", 0755);
    }

    Path folder() {
        return folder;
    }

    /** The Java that runs this runs everything. */
    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Since the bench began. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** What goes on, for who waits; the table alone goes to standard output. */
    void say(String text) {
        System.err.printf("%4d s  %s%n", elapsed().toSeconds(), text);
    }

    /** Starts a process that says what it has to say to the log {@code name}, and answers on its standard output. */
    synchronized Process start(String name, List<String> command) throws IOException {
        if (closed) {
            throw new IllegalStateException("the bench has been stopped");
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(log(name).toFile());
        // What the one who calls has set for a Dateline of their own is not meant for this one.
        builder.environment().keySet().removeIf(variable -> variable.startsWith("DATELINE_"));
        Process process = builder.start();
        open.push(() -> stop(process));
        return process;
    }

    /** The last words of a process. */
    String said(String name) {
        try {
            List<String> lines = Files.readAllLines(log(name));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "its log cannot be read: " + e;
        }
    }

    /** To be closed with this, before what was opened earlier. */
    synchronized <T extends AutoCloseable> T closing(T resource) {
        open.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                // The rest must go all the same.
                System.err.println("bench: could not clear away: " + e);
            }
        }
        delete();
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void delete() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
