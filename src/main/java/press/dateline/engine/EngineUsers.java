package press.dateline.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The Datelines that use the engine of one folder: each leaves a file there under the number of its process. */
final class EngineUsers {

    private final Path users;

    EngineUsers(EngineFolder folder) {
        users = folder.users();
    }

    void enter() throws IOException {
        clearGone();
        Files.writeString(mine(), RunningEngine.startOf(ProcessHandle.current()));
    }

    /** Whether nobody is left. */
    boolean leave() throws IOException {
        Files.deleteIfExists(mine());
        clearGone();
        try (Stream<Path> left = Files.list(users)) {
            return left.findAny().isEmpty();
        }
    }

    private Path mine() {
        return users.resolve(Long.toString(ProcessHandle.current().pid()));
    }

    /** A Dateline that was killed could not say that it left. */
    private void clearGone() throws IOException {
        try (Stream<Path> all = Files.list(users)) {
            for (Path user : all.toList()) {
                String start = Files.readString(user);
                boolean alive = ProcessHandle.of(
                                Long.parseLong(user.getFileName().toString()))
                        .filter(process -> RunningEngine.startOf(process).equals(start))
                        .isPresent();
                if (!alive) {
                    Files.delete(user);
                }
            }
        }
    }
}
