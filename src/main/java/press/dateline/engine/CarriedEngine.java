package press.dateline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * An Elasticsearch of Dateline's own, running as a process beside it and shared by all Datelines on one data folder.
 *
 * <p>Whoever comes first starts it, whoever leaves last stops it. It outlives a Dateline that is killed; the next one
 * finds it by its folder and takes it over.
 */
public final class CarriedEngine implements AutoCloseable {

    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final EngineFolder folder;
    private final int port;
    private boolean left;

    private CarriedEngine(EngineFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Joins the engine of this data folder, starting it first where none runs; answers when it can be asked. */
    public static CarriedEngine open(EngineSettings settings) {
        EngineFolder folder = new EngineFolder(settings.data());
        folder.prepare();
        try {
            return folder.alone(() -> {
                clearLeftUsers(folder);
                int port = runningPort(folder).orElseGet(() -> new EngineStart(settings, folder).start());
                Files.writeString(userFile(folder), startOf(ProcessHandle.current()));
                return new CarriedEngine(folder, port);
            });
        } catch (IOException e) {
            throw new EngineException("The engine's folder " + folder.root() + " cannot be used: " + e, e);
        }
    }

    /** Where it answers: {@code 127.0.0.1:PORT}. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    /** The folder of the engine's own logs. */
    public Path logs() {
        return folder.logs();
    }

    /** Leaves the engine; the last to leave stops it. */
    @Override
    public synchronized void close() {
        if (left) {
            return;
        }
        left = true;
        try {
            folder.alone(() -> {
                Files.deleteIfExists(userFile(folder));
                clearLeftUsers(folder);
                if (nobodyUses(folder)) {
                    process(folder).ifPresent(CarriedEngine::stop);
                }
                return null;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of the engine that serves this folder, waiting for one that is on its way up. */
    private static Optional<Integer> runningPort(EngineFolder folder) throws IOException {
        var state = folder.state();
        if (state.getProperty("port") == null) {
            return Optional.empty();
        }
        int port = Integer.parseInt(state.getProperty("port"));
        EngineHealth health = new EngineHealth(port, folder.clusterName());
        if (health.answers()) {
            return Optional.of(port);
        }
        Optional<ProcessHandle> starting = process(folder).or(() -> launcher(state.getProperty("launcher", "")));
        if (starting.isEmpty()) {
            return Optional.empty();
        }
        if (health.answersWithin(EngineStart.PATIENCE, () -> starting.get().isAlive())) {
            return Optional.of(port);
        }
        process(folder).ifPresent(CarriedEngine::stop);
        starting.ifPresent(CarriedEngine::stop);
        return Optional.empty();
    }

    /** The process that the engine's pid file names, unless that number has gone to another process since. */
    private static Optional<ProcessHandle> process(EngineFolder folder) {
        try {
            Path file = folder.pid();
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readString(file).strip());
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                    .startInstant()
                    .map(start -> !start.isAfter(written.plusSeconds(1)))
                    .orElse(true));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> launcher(String remembered) {
        String[] pidAndStart = remembered.split("@", 2);
        if (pidAndStart.length < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(process -> startOf(process).equals(pidAndStart[1]));
    }

    static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static Path userFile(EngineFolder folder) {
        return folder.users().resolve(Long.toString(ProcessHandle.current().pid()));
    }

    /** A Dateline that was killed could not say that it left. */
    private static void clearLeftUsers(EngineFolder folder) throws IOException {
        try (Stream<Path> users = Files.list(folder.users())) {
            for (Path user : users.toList()) {
                String start = Files.readString(user);
                boolean alive = ProcessHandle.of(
                                Long.parseLong(user.getFileName().toString()))
                        .filter(process -> startOf(process).equals(start))
                        .isPresent();
                if (!alive) {
                    Files.delete(user);
                }
            }
        }
    }

    private static boolean nobodyUses(EngineFolder folder) throws IOException {
        try (Stream<Path> users = Files.list(folder.users())) {
            return users.findAny().isEmpty();
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
