package press.dateline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights of files and folders that nobody but their owner may read, write or enter. */
public final class OwnerOnly {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    /** Closes what is there to all others; where a file system knows no such rights it is left as it is. */
    public static void close(Path path) throws IOException {
        if (knowsRights(path)) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(Files.isDirectory(path) ? FOLDER : FILE));
        }
    }

    /** Makes the folder and those above it where there is none; at no moment is a new one open to others. */
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (knowsRights(existing(folder))) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)));
            } else {
                Files.createDirectories(folder);
            }
        }
        return folder;
    }

    private static Path existing(Path folder) {
        Path path = folder.toAbsolutePath();
        while (path.getParent() != null && !Files.exists(path)) {
            path = path.getParent();
        }
        return path;
    }

    private static boolean knowsRights(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
