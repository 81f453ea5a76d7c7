package press.dateline.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The engine that serves a folder now, if there is one: found by what it and whoever started it left there. */
final class RunningEngine {

    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final EngineFolder folder;

    RunningEngine(EngineFolder folder) {
        this.folder = folder;
    }

    /** The port it answers on, waiting for one that is on its way up. */
    Optional<Integer> port(String password) {
        Optional<Integer> remembered = rememberedPort();
        if (remembered.isEmpty()) {
            return Optional.empty();
        }
        EngineHealth health = new EngineHealth(remembered.get(), folder.clusterName(), password);
        if (health.answers()) {
            return remembered;
        }
        Optional<ProcessHandle> starting = process().or(this::launcher);
        if (starting.isEmpty()) {
            return Optional.empty();
        }
        if (health.answersWithin(EngineStart.PATIENCE, () -> starting.get().isAlive())) {
            return remembered;
        }
        process().ifPresent(RunningEngine::stop);
        starting.ifPresent(RunningEngine::stop);
        return Optional.empty();
    }

    /** Where it answered when it was last started. */
    Optional<Integer> rememberedPort() {
        try {
            return Optional.ofNullable(folder.state().getProperty("port")).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void remember(int port, Process launcher) throws IOException {
        Properties state = new Properties();
        state.setProperty("port", Integer.toString(port));
        state.setProperty("launcher", launcher.pid() + "@" + startOf(launcher.toHandle()));
        folder.remember(state);
    }

    /** The process that the engine's pid file names, unless that number has gone to another process since. */
    Optional<ProcessHandle> process() {
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

    private Optional<ProcessHandle> launcher() {
        String[] pidAndStart = folder.state().getProperty("launcher", "").split("@", 2);
        if (pidAndStart.length < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(process -> startOf(process).equals(pidAndStart[1]));
    }

    static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    void stop() {
        process().ifPresent(RunningEngine::stop);
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
