package press.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    Path root;

    @BeforeEach
    void wantRights() throws IOException {
        assumeTrue(Files.getFileStore(root).supportsFileAttributeView("posix"), "this disk knows no rights of owners");
    }

    @Test
    void whatIsThereIsClosedToOthers() throws IOException {
        Path folder = Files.createDirectory(root.resolve("folder"));
        Path file = Files.createFile(folder.resolve("file"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        OwnerOnly.close(folder);
        OwnerOnly.close(file);
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void newFoldersAreClosedAndOldOnesLeftAsTheyAre() throws IOException {
        Path old = Files.createDirectory(root.resolve("old"));
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path made = OwnerOnly.folder(old.resolve("a/b"));
        assertThat(rights(made)).isEqualTo("rwx------");
        assertThat(rights(old.resolve("a"))).isEqualTo("rwx------");
        assertThat(OwnerOnly.folder(old)).isEqualTo(old);
        assertThat(rights(old)).isEqualTo("rwxr-xr-x");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
