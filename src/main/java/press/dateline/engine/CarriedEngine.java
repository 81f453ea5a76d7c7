package press.dateline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * An Elasticsearch of Dateline's own, running as a process beside it and shared by all Datelines on one data folder.
 *
 * <p>Whoever comes first starts it, whoever leaves last stops it. It outlives a Dateline that is killed; the next one
 * finds it by its folder and takes it over.
 */
public final class CarriedEngine implements AutoCloseable {

    /** Under whose name Elasticsearch is asked. */
    public static final String USER = "elastic";

    private final EngineSettings settings;
    private final EngineFolder folder;
    private final RunningEngine running;
    private volatile String password = "";
    private volatile int port;
    private volatile boolean left;

    private CarriedEngine(EngineSettings settings, EngineFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.running = new RunningEngine(folder);
    }

    /** Joins the engine of this data folder, starting it first where none runs; answers when it can be asked. */
    public static CarriedEngine open(EngineSettings settings) {
        EngineFolder folder = new EngineFolder(settings.data(), settings.snapshots());
        folder.prepare();
        CarriedEngine engine = new CarriedEngine(settings, folder);
        engine.join();
        return engine;
    }

    /** Joins the engine that runs by now, or starts it anew; where it answers may have changed. */
    void join() {
        try {
            folder.alone(() -> {
                if (left) {
                    return null;
                }
                password = new EnginePassword(folder).text();
                port = running.port(password).orElseGet(() -> new EngineStart(settings, folder, () -> !left).start());
                new EngineUsers(folder).enter();
                return null;
            });
        } catch (IOException e) {
            throw new EngineException("The engine's folder " + folder.root() + " cannot be used: " + e, e);
        }
    }

    /** Where it answers: {@code 127.0.0.1:PORT}. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    /** What it asks of {@link #USER}; never empty, never the same on two data folders. */
    public String password() {
        return password;
    }

    /** The same as a header {@code Authorization}, for clients that know no more of logins. */
    public String authorization() {
        return EngineHealth.basic(password);
    }

    /** The folder of the engine's own logs. */
    public Path logs() {
        return folder.logs();
    }

    /** Whether its process is there, though it may not answer. */
    boolean isAlive() {
        return running.process().isPresent();
    }

    /** Whether another Dateline has started it where this one does not look for it. */
    boolean hasMoved() {
        return running.rememberedPort().map(now -> now != port).orElse(false);
    }

    boolean isLeft() {
        return left;
    }

    /** What it said last that tells what went wrong. */
    String lastWords() {
        return new EngineLog(folder).lastWords();
    }

    /** Leaves the engine; the last to leave stops it. */
    @Override
    public void close() {
        if (left) {
            return;
        }
        // Also ends a start that is under way, which holds the folder.
        left = true;
        try {
            folder.alone(() -> {
                if (new EngineUsers(folder).leave()) {
                    running.stop();
                }
                return null;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
