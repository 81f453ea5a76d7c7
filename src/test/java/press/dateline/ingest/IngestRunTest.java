package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.ingest.copy.Failure;

class IngestRunTest {

    @TempDir
    Path folder;

    private ArchiveForTests archive;

    @BeforeEach
    void openArchive() {
        archive = new ArchiveForTests();
    }

    @AfterEach
    void dropArchive() throws IOException {
        archive.close();
    }

    @Test
    void foldersAreReadWholeAndEverythingIsCounted() throws IOException {
        Files.createDirectories(folder.resolve("desk/.hidden"));
        Files.writeString(folder.resolve("desk/a.txt"), "Order restored\n\n(ALMATY, Kazakhstan) — All is quiet.\n");
        Files.writeString(folder.resolve("desk/.hidden/b.txt"), "Not this one\n\nIt is hidden.\n");
        Files.writeString(folder.resolve("c.jsonl"), lines(450) + "{\"uri\": \"broken\"\n");

        Report report = run(folder, folder.resolve("missing"));
        assertThat(report.read()).isEqualTo(453);
        assertThat(report.fresh()).isEqualTo(451);
        assertThat(report.unchanged()).isZero();
        assertThat(report.failed()).isEqualTo(2);
        assertThat(report.failures())
                .extracting(Failure::toString)
                .satisfiesExactlyInAnyOrder(
                        failure -> assertThat(failure).isEqualTo(folder.resolve("missing") + ": is not there"),
                        failure ->
                                assertThat(failure).startsWith(folder.resolve("c.jsonl") + ", line 451: is not JSON"));
        assertThat(archive.documents()).hasSize(451);
    }

    @Test
    void secondRunFindsEverythingUnchanged() throws IOException {
        Files.writeString(folder.resolve("c.jsonl"), lines(450));
        run(folder);
        Report again = run(folder);
        assertThat(again.fresh()).isZero();
        assertThat(again.unchanged()).isEqualTo(450);
        assertThat(again.toString()).contains("Unchanged", "450");
    }

    @Test
    void failuresAreSaidAsTheyHappenAndTheReportRepeatsTheFirst() throws IOException {
        StringBuilder bad = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            bad.append("{\"uri\": \"a:").append(i).append("\"}\n");
        }
        Files.writeString(folder.resolve("bad.jsonl"), bad);
        List<Failure> said = new ArrayList<>();
        Report report = new IngestRun(ExtractorForTests.EXTRACTOR, archive.writer).run(List.of(folder), new Said(said));
        assertThat(said).hasSize(30);
        assertThat(report.failed()).isEqualTo(30);
        assertThat(report.failures()).hasSize(Report.REPEATED);
        assertThat(report.toString()).contains("and 10 more, named above");
    }

    private Report run(Path... paths) {
        return new IngestRun(ExtractorForTests.EXTRACTOR, archive.writer).run(List.of(paths), Progress.none());
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"uri\": \"a:")
                    .append(i)
                    .append("\", \"body_text\": \"Story number ")
                    .append(i)
                    .append(".\"}\n");
        }
        return lines.toString();
    }

    /** Keeps what was said. */
    private record Said(List<Failure> failures) implements Progress {
        @Override
        public void start(long bytes) {}

        @Override
        public void at(long bytes, long articles) {}

        @Override
        public void failed(Failure failure) {
            failures.add(failure);
        }

        @Override
        public void close() {}
    }
}
