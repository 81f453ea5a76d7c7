package press.dateline.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import press.dateline.files.OwnerOnly;

/** The folder {@code engine} below the data folder: what the engine and those who use it leave there. */
final class EngineFolder {

    /** Below this the engine would turn its indices read-only at once. */
    private static final long NEEDED_BYTES = 300L << 20;

    private final Path root;
    private final Path snapshots;

    EngineFolder(Path data) {
        this(data, EngineSettings.snapshotsIn(data));
    }

    EngineFolder(Path data, Path snapshots) {
        root = data.resolve("engine");
        this.snapshots = snapshots;
    }

    Path root() {
        return root;
    }

    Path config() {
        return root.resolve("config");
    }

    Path store() {
        return root.resolve("store");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path pid() {
        return root.resolve("engine.pid");
    }

    /** What Elasticsearch asks of whoever comes; only the owner of Dateline reads it. */
    Path password() {
        return root.resolve("password");
    }

    /** Where Elasticsearch keeps its own secrets. */
    Path keystore() {
        return config().resolve("elasticsearch.keystore");
    }

    Path users() {
        return root.resolve("users");
    }

    /** Where the engine keeps its part of snapshots: in their folder, which can be kept when this one is thrown away. */
    Path snapshots() {
        return snapshots.resolve("engine");
    }

    /** Names the cluster after the folder: an engine that answers with this name serves this data and no other. */
    String clusterName() {
        return "dateline-" + HexFormat.of().toHexDigits(root.toString().hashCode());
    }

    /** Makes the folders, and says so plainly where that is not possible or there is no room. */
    void prepare() {
        try {
            for (Path folder : new Path[] {root, config(), store(), logs(), temporary(), users(), snapshots()}) {
                Files.createDirectories(folder);
            }
            // Articles and snapshots are for the owner of Dateline alone; what lies in these folders is closed with
            // them.
            OwnerOnly.close(root);
            OwnerOnly.close(snapshots());
            Path probe = Files.createTempFile(root, "probe", "");
            Files.delete(probe);
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new EngineException("The disk of the data folder " + root.getParent() + " is full: "
                        + (free >> 20) + " MB left, at least " + (NEEDED_BYTES >> 20)
                        + " MB needed. Free some space or name another folder with --data.");
            }
        } catch (AccessDeniedException e) {
            throw new EngineException(
                    "The data folder " + root.getParent() + " cannot be written (" + e.getFile()
                            + "). Give its owner the right to write, or name another folder with --data.",
                    e);
        } catch (IOException e) {
            throw new EngineException(
                    "The data folder " + root.getParent() + " cannot be used: " + e
                            + ". Name another folder with --data.",
                    e);
        }
    }

    /** Does {@code work} while no other Dateline, in this process or another, may touch this folder's engine. */
    <T> T alone(Callable<T> work) throws IOException {
        // A file lock keeps processes apart, not threads.
        synchronized (EngineFolder.class) {
            try (FileChannel channel = FileChannel.open(
                            root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return lock.isValid() ? work.call() : null;
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Properties state() {
        Properties state = new Properties();
        Path file = root.resolve("engine.properties");
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                state.load(in);
            } catch (IOException | IllegalArgumentException e) {
                // A half-written file says nothing; the engine it named is found by its pid or not at all.
                state.clear();
            }
        }
        return state;
    }

    void remember(Properties state) throws IOException {
        try (var out = Files.newOutputStream(root.resolve("engine.properties"))) {
            state.store(out, "The engine that serves this folder");
        }
    }

    /** Hands everything the engine writes to another user, by number, because the engine will not run as root. */
    void giveTo(int user) throws IOException {
        for (Path folder : new Path[] {config(), store(), logs(), temporary(), snapshots()}) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    giveTo(user, file);
                }
            }
        }
        giveTo(user, root);
    }

    private static void giveTo(int user, Path file) throws IOException {
        if (!Integer.valueOf(user).equals(Files.getAttribute(file, "unix:uid"))) {
            Files.setAttribute(file, "unix:uid", user);
            Files.setAttribute(file, "unix:gid", user);
        }
    }
}
