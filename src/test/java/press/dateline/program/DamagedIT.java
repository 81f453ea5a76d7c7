package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.EngineForTests;

/** Files of the archive that a disk has spoilt are named at the start, and a snapshot puts them right. */
class DamagedIT {

    private final Program program = new Program();

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void isNamedAtTheStartAndASnapshotPutsItRight() throws IOException {
        String snapshot = new String(
                        KeptArchive.unpack("1.0.0.zip", program.data()).get("expected/snapshot"),
                        StandardCharsets.UTF_8)
                .strip();
        assertThat(spoil(articles())).isPositive();
        // So that it is started once for all that follows.
        try (CarriedEngine engine = CarriedEngine.open(EngineForTests.settings(program.data()))) {
            assertThat(engine.password()).isNotEmpty();
            namedAndPutRight(snapshot);
        }
    }

    private void namedAndPutRight(String snapshot) throws IOException {
        Program.Ran start = program.run("serve", "--no-sample", "--port", Integer.toString(program.port()));
        assertThat(start.code()).as(start.err()).isEqualTo(3);
        assertThat(start.err())
                .contains("Elasticsearch cannot read article-000001", "snapshot restore NAME --replace")
                .doesNotContain("\tat ");

        Program.Ran careful = program.run("snapshot", "restore", snapshot);
        assertThat(careful.code()).as(careful.err()).isEqualTo(1);
        assertThat(careful.err()).contains("This archive cannot be read", "--replace");

        Program.Ran restored = program.run("snapshot", "restore", snapshot, "--replace");
        assertThat(restored.code()).as(restored.err()).isZero();
        program.serve("--no-sample");
        assertThat(new ObjectMapper()
                        .readTree(program.get("/api/search").body())
                        .path("total")
                        .asLong())
                .isEqualTo(6);
    }

    /** The files of the largest index. */
    private List<Path> articles() throws IOException {
        Path indices = program.data().resolve("engine/store/indices");
        try (Stream<Path> all = Files.list(indices)) {
            Path largest = all.max(Comparator.comparingLong(index ->
                            files(index).stream().mapToLong(DamagedIT::size).sum()))
                    .orElseThrow();
            return files(largest);
        }
    }

    /** As a bad sector does: a byte in the middle is another one. */
    private static int spoil(List<Path> files) throws IOException {
        int spoilt = 0;
        for (Path file : files) {
            if (file.getFileName().toString().matches("_\\w+\\.(cfs|fdt|si)")) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length; i++) {
                    bytes[i] = (byte) ~bytes[i];
                }
                Files.write(file, bytes);
                spoilt++;
            }
        }
        return spoilt;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
