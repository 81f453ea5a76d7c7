package press.dateline.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One attempt to bring the carried engine up on its folder. */
final class EngineStart {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Below it only root may listen, and the engine never runs as root. */
    private static final int FIRST_UNPRIVILEGED = 1024;

    private final EngineSettings settings;
    private final EngineFolder folder;
    private final BooleanSupplier wanted;
    private final RunningEngine running;
    private final EnginePassword password;
    private final EngineLog log;

    /** One that is given up when nobody wants it any more. */
    EngineStart(EngineSettings settings, EngineFolder folder, BooleanSupplier wanted) {
        this.settings = settings;
        this.folder = folder;
        this.wanted = wanted;
        this.running = new RunningEngine(folder);
        this.password = new EnginePassword(folder);
        this.log = new EngineLog(folder);
    }

    /** The port it answers on. */
    int start() {
        try {
            Path home = reachableHome();
            int port = port();
            new EngineConfiguration(settings, folder).write(home, port, freePort());
            if (Privileges.root()) {
                folder.giveTo(Privileges.NOBODY);
            }
            EnginePrograms programs = new EnginePrograms(home, folder);
            password.putIntoKeystore(programs);
            Files.deleteIfExists(folder.pid());
            Process launcher = programs.run(
                            log.start(),
                            "elasticsearch",
                            "--daemonize",
                            "--pidfile",
                            folder.pid().toString())
                    .start();
            running.remember(port, launcher);
            awaitAnswer(port, launcher);
            return port;
        } catch (IOException e) {
            throw new EngineException("Elasticsearch could not be started from " + settings.home() + ": " + e, e);
        }
    }

    /** Under root the engine runs as nobody, who may not see a server that was unpacked below a closed folder. */
    private Path reachableHome() throws IOException {
        Path home = settings.home().toAbsolutePath().normalize();
        if (!Files.isExecutable(home.resolve("bin/elasticsearch"))) {
            throw new EngineException("There is no Elasticsearch in " + home
                    + ". Build Dateline with ./mvnw package, or name an Elasticsearch of your own with --hosts.");
        }
        if (!Privileges.root()) {
            return home;
        }
        checkReachable(settings.data(), "the data folder", "--data /var/lib/dateline");
        checkReachable(settings.snapshots(), "the folder of snapshots", "--snapshots /var/lib/dateline-snapshots");
        return Privileges.closedToNobody(home.resolve("bin/elasticsearch")) == null ? home : copied(home);
    }

    private static void checkReachable(Path wanted, String what, String better) throws IOException {
        Path closed = Privileges.closedToNobody(wanted);
        if (closed != null) {
            throw new EngineException("Elasticsearch will not run as root, so it runs as the user nobody, who may not"
                    + " enter " + closed + " on the way to " + what + " " + wanted
                    + ". Name a folder that it can reach, such as " + better + ", or run Dateline as an ordinary"
                    + " user.");
        }
    }

    private Path copied(Path home) throws IOException {
        Path copy = folder.root().resolve(home.getFileName().toString());
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = copy.resolve(home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return copy;
    }

    /** The one it had before, so that whoever used it finds it again, unless another program took that meanwhile. */
    private int port() throws IOException {
        Optional<Integer> before = running.rememberedPort();
        return before.isPresent() && isFree(before.get()) ? before.get() : freePort();
    }

    private static boolean isFree(int port) {
        if (port < FIRST_UNPRIVILEGED) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(int port, Process launcher) throws IOException {
        // The launcher leaves with 0 once the server is up, and with anything else when it will not come up.
        boolean up = new EngineHealth(port, folder.clusterName(), password.text())
                .answersWithin(
                        PATIENCE, () -> wanted.getAsBoolean() && (launcher.isAlive() || launcher.exitValue() == 0));
        if (!up) {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
            running.process().ifPresent(ProcessHandle::destroyForcibly);
            // The next attempt may do better on another port.
            folder.remember(new Properties());
            throw new EngineException("Elasticsearch did not come up. It says:\n" + log.lastWords()
                    + "\nThe whole log is in " + folder.logs() + ". If memory is short, give it less with"
                    + " -Ddateline.engine.heap=512m (or DATELINE_ENGINE_HEAP).");
        }
    }
}
