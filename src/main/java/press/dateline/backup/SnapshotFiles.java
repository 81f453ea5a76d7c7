package press.dateline.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The part of snapshots that is files of the data folder: who may edit and which programs may send, copied for each
 * snapshot, and the received files, which never change and so are copied once for all.
 */
final class SnapshotFiles {

    private static final List<String> ACCOUNTS = List.of("editors", "tokens");
    private static final String UNFINISHED = ".unfinished";

    /** The names of the received files that belong to a snapshot, one a line. */
    private static final String LIST = "received.txt";

    private final Path data;
    private final Path root;

    SnapshotFiles(Path data, Path snapshots) {
        this.data = data;
        this.root = snapshots;
    }

    /** Copies what there is now; it belongs to the snapshot once {@link #finish} says so. */
    void copy(String snapshot) throws IOException {
        Path folder = owned(unfinished(snapshot));
        for (String account : ACCOUNTS) {
            copy(data.resolve(account), folder.resolve(account), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> received = receivedIn(data.resolve("received"));
        for (String name : received) {
            Path target = kept().resolve(name);
            if (!Files.exists(target)) {
                owned(parent(target));
                Path part = target.resolveSibling(target.getFileName() + UNFINISHED);
                if (copy(data.resolve("received").resolve(name), part, StandardCopyOption.REPLACE_EXISTING)) {
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.write(folder.resolve(LIST), received);
    }

    void finish(String snapshot) throws IOException {
        Files.move(unfinished(snapshot), folder(snapshot), StandardCopyOption.ATOMIC_MOVE);
    }

    boolean isFinished(String snapshot) {
        return Files.isDirectory(folder(snapshot));
    }

    /**
     * Puts the files of a snapshot where they were.
     *
     * @param replace whether accounts that are there give way to those of the snapshot
     */
    void restore(String snapshot, boolean replace) throws IOException {
        for (String name : Files.readAllLines(folder(snapshot).resolve(LIST))) {
            Path target = data.resolve("received").resolve(name);
            if (!Files.exists(target)) {
                owned(parent(target));
                copy(kept().resolve(name), target);
            }
        }
        for (String account : ACCOUNTS) {
            Path target = data.resolve(account);
            if (replace || !Files.exists(target)) {
                copy(folder(snapshot).resolve(account), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes away what belongs to this snapshot alone. */
    void delete(String snapshot) throws IOException {
        for (Path folder : List.of(folder(snapshot), unfinished(snapshot))) {
            if (Files.exists(folder)) {
                PathUtils.deleteDirectory(folder);
            }
        }
        Set<String> used = new TreeSet<>();
        for (Path folder : folders()) {
            used.addAll(Files.readAllLines(folder.resolve(LIST)));
        }
        for (String name : receivedIn(kept())) {
            if (!used.contains(name)) {
                Files.deleteIfExists(kept().resolve(name));
            }
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root.resolve("files"))) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root.resolve("files"))) {
            return folders.filter(folder -> Files.exists(folder.resolve(LIST))).toList();
        }
    }

    /** The paths of all received files below {@code folder}, which it names {@code ab/abcd….gz}. */
    private static List<String> receivedIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.matches("[0-9a-f]{2}/[0-9a-f]{64}\\.gz"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path kept() {
        return root.resolve("received");
    }

    private Path folder(String snapshot) {
        return root.resolve("files").resolve(snapshot);
    }

    private Path unfinished(String snapshot) {
        return root.resolve("files").resolve(snapshot + UNFINISHED);
    }

    /** Whether there was such a file: one that is erased meanwhile is not missed. */
    private static boolean copy(Path from, Path to, StandardCopyOption... options) throws IOException {
        try {
            Files.copy(from, to, options);
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
            return true;
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            return false;
        }
    }

    private static Path owned(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalStateException(file + " is in no folder");
        }
        return parent;
    }
}
