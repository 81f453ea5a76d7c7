package press.dateline.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import press.dateline.audit.AuditLog;
import press.dateline.files.OwnerOnly;
import press.dateline.ingest.originals.Originals;

/**
 * The part of snapshots that is files of the data folder: who may do what, and who did, copied for each
 * snapshot, and the received files, which never change and so are copied once for all.
 */
final class SnapshotFiles {

    private static final List<String> ACCOUNTS = List.of("editors", "tokens");
    private static final String AUDIT = "audit";
    private static final String UNFINISHED = ".unfinished";

    /** The digests of the received files that belong to a snapshot, one a line. */
    private static final String LIST = "received.txt";

    private final Path data;
    private final Path root;
    private final Originals received;
    private final Originals kept;
    private final AuditLog audit;

    SnapshotFiles(Path data, Path snapshots) {
        this.data = data;
        this.root = snapshots;
        this.received = Originals.in(data);
        this.kept = Originals.in(snapshots);
        this.audit = new AuditLog(data, Integer.MAX_VALUE, Clock.systemUTC());
    }

    /** Copies what there is now; it belongs to the snapshot once {@link #finish} says so. */
    void copy(String snapshot) throws IOException {
        Path folder = OwnerOnly.folder(unfinished(snapshot));
        for (String account : ACCOUNTS) {
            copy(data.resolve(account), folder.resolve(account));
        }
        audit.copyTo(folder.resolve(AUDIT));
        List<String> digests = received.digests();
        for (String digest : digests) {
            received.copyTo(kept, digest);
        }
        Files.write(folder.resolve(LIST), digests);
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
        for (String digest : Files.readAllLines(folder(snapshot).resolve(LIST))) {
            kept.copyTo(received, digest);
        }
        for (String account : ACCOUNTS) {
            Path target = data.resolve(account);
            if (replace || !Files.exists(target)) {
                copy(folder(snapshot).resolve(account), target);
            }
        }
        audit.addFrom(folder(snapshot).resolve(AUDIT));
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
        for (String digest : kept.digests()) {
            if (!used.contains(digest)) {
                kept.erase(digest);
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

    private Path folder(String snapshot) {
        return root.resolve("files").resolve(snapshot);
    }

    private Path unfinished(String snapshot) {
        return root.resolve("files").resolve(snapshot + UNFINISHED);
    }

    /** What is not there is not missed. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.close(to);
        }
    }
}
