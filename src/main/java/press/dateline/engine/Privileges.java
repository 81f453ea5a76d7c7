package press.dateline.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the engine is started when Dateline runs as root, which Elasticsearch refuses to do. */
final class Privileges {

    /** The number of {@code nobody} on every Linux. */
    static final int NOBODY = 65534;

    private Privileges() {}

    static boolean root() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The command in a session of its own (Ctrl-C is Dateline's to handle) and, under root, as {@code nobody}. */
    static List<String> wrap(List<String> command) {
        List<String> wrapped = new ArrayList<>();
        if (onPath("setsid")) {
            wrapped.addAll(List.of("setsid", "--wait"));
        }
        if (root()) {
            if (!onPath("setpriv")) {
                throw new EngineException("Elasticsearch will not run as root, and the program setpriv (package"
                        + " util-linux), which would start it as another user, is not installed. Install it or run"
                        + " Dateline as an ordinary user.");
            }
            wrapped.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    /** The first folder on the way to {@code path} that {@code nobody} may not pass, or {@code null}. */
    static Path closedToNobody(Path path) throws IOException {
        for (Path folder = path.getRoot(); folder != null; folder = next(folder, path)) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
            boolean owned = Integer.valueOf(NOBODY).equals(Files.getAttribute(folder, "unix:uid"));
            if (!owned && !rights.contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return folder;
            }
        }
        return null;
    }

    private static Path next(Path folder, Path towards) {
        int depth = folder.getNameCount();
        if (depth >= towards.getNameCount()) {
            return null;
        }
        Path next = towards.getRoot().resolve(towards.subpath(0, depth + 1));
        return Files.isDirectory(next) ? next : null;
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
