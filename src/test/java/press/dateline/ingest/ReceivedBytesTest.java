package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.Run;
import press.dateline.index.runs.RunStore;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.files.Fetching;

/** What comes in is kept as it came, until somebody wants it erased, and what became of it is written down. */
class ReceivedBytesTest {

    private static final String STORY = "Harbour reopens\n\nNICOSIA, Cyprus - The harbour of Nicosia reopened.\n";

    @TempDir
    Path folder;

    private final ArchiveForTests archive = new ArchiveForTests();
    private final RunStore store = new RunStore(archive.client, archive.names);

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void aFileIsKeptByteForByteAndFoundByItsArticle() throws IOException {
        Path file = Files.write(folder.resolve("wire.txt"), STORY.getBytes(StandardCharsets.UTF_16));
        ingest(file);
        Delivery delivery =
                store.received().holding(archive.documents().keySet()).get(0);
        assertThat(delivery.name()).isEqualTo(file.toString());
        try (InputStream kept = record().open(delivery.digest()).orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(Files.readAllBytes(file));
        }
        assertThat(store.received().kept().files()).isEqualTo(1);
        assertThat(store.received().kept().bytes()).isEqualTo(delivery.stored()).isPositive();
    }

    @Test
    void onlyItsOwnerMayEnterTheFolder() throws IOException {
        ingest(Files.writeString(folder.resolve("wire.txt"), STORY));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(received())))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsErasedAtItsWithdrawalIsNotThereAnyMore() throws IOException {
        ingest(Files.writeString(folder.resolve("wire.txt"), STORY));
        Delivery delivery =
                store.received().holding(archive.documents().keySet()).get(0);
        reception().withholding().withdraw(List.of(story()), new WithdrawalNote("Ada", "a court said so", "", true));
        assertThat(record().open(delivery.digest())).isEmpty();
        assertThat(store.received().delivery(delivery.digest())).isEmpty();
        assertThat(store.received().kept().files()).isZero();
        try (var files = Files.walk(received())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whatIsWithdrawnWithoutErasingIsKept() throws IOException {
        ingest(Files.writeString(folder.resolve("wire.txt"), STORY));
        Delivery delivery =
                store.received().holding(archive.documents().keySet()).get(0);
        reception().withholding().withdraw(List.of(story()), new WithdrawalNote("Ada", "wrong", "", false));
        assertThat(record().open(delivery.digest())).isPresent();
    }

    /** A feed that is fetched every few minutes mostly brings what is here. */
    @Test
    void whatBringsNothingNewTakesNoPlace() throws IOException {
        ingest(Files.writeString(folder.resolve("one.jsonl"), line("a")));
        ingest(Files.writeString(folder.resolve("two.jsonl"), line("a") + "\n\n"));
        assertThat(store.received().kept().files()).isEqualTo(1);
        try (var files = Files.walk(received())) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aFolderIsNotReadAgainWhereItHasNotChanged() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path one = Files.writeString(in.resolve("one.jsonl"), line("a") + line("b"));
        Files.writeString(in.resolve("two.jsonl"), line("c"));
        assertThat(ingest(in).passed()).isZero();
        Files.writeString(one, line("a") + line("d"));
        Files.setLastModifiedTime(one, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Report again = ingest(in);
        assertThat(again.passed()).isEqualTo(1);
        assertThat(again.fresh()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsReadAgainByTheNextRun() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.jsonl"), line("a").replace("2022-02-07T09:00:00Z", "some time ago"));
        Progress growing = new PlainProgress(System.err) {
            @Override
            public void failed(Failure warning) {
                try {
                    Files.writeString(file, line("b"), StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        IngestRun.recorded(ExtractorForTests.EXTRACTOR, archive.writer, record(), "command", file.toString())
                .run(List.of(file.toString()), new Fetching(false), InputStream.nullInputStream(), growing);
        Report again = ingest(file);
        assertThat(again.passed()).isZero();
        assertThat(again.fresh()).isEqualTo(1);
        assertThat(archive.documents()).hasSize(2);
    }

    @Test
    void aFileWithFailuresIsReadAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), line("a") + "{\"uri\": \"b\"}\n");
        ingest(file);
        Report again = ingest(file);
        assertThat(again.passed()).isZero();
        assertThat(again.failed()).isEqualTo(1);
    }

    @Test
    void aRunIsWrittenDownWithItsFailuresAndWhatWasReceivedOfThem() throws IOException {
        ingest(Files.writeString(folder.resolve("bad.jsonl"), line("a") + "{\"uri\": \"b\"}\n"));
        Run run = new RunStore(archive.client, archive.names).last(10).get(0);
        assertThat(run.finished()).isPresent();
        assertThat(run.way()).isEqualTo("command");
        assertThat(run.counts().fresh()).isEqualTo(1);
        assertThat(run.counts().failed()).isEqualTo(1);
        assertThat(run.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).endsWith("bad.jsonl, line 2");
            assertThat(problem.reason()).contains("has no body_text");
            assertThat(store.received().delivery(problem.digest())).isPresent();
        });
    }

    @Test
    void whatAProgramSendsIsKeptTooAndOneRunOfTheHour() throws IOException {
        Reception reception = reception();
        reception.take(new ByteArrayInputStream(line("a").getBytes(StandardCharsets.UTF_8)), "", "desk");
        reception.take(new ByteArrayInputStream(line("b").getBytes(StandardCharsets.UTF_8)), "", "desk");
        assertThat(store.last(10)).singleElement().satisfies(run -> {
            assertThat(run.way()).isEqualTo("program");
            assertThat(run.counts().fresh()).isEqualTo(2);
        });
        assertThat(store.received().holding(archive.documents().keySet())).hasSize(2);
    }

    private static String line(String uri) {
        return "{\"uri\": \"t:" + uri + "\", \"source\": \"A Wire\", \"headline\": \"Story " + uri
                + "\", \"versioncreated\": \"2022-02-07T09:00:00Z\", \"body_text\": \"The harbour of Nicosia reopened.\"}\n";
    }

    private Path received() {
        return folder.resolve("received");
    }

    private IncomingRecord record() {
        return new ReceptionForTests(archive, folder).record();
    }

    private Reception reception() {
        return new ReceptionForTests(archive, folder).reception();
    }

    private Report ingest(Path path) {
        return IngestRun.recorded(ExtractorForTests.EXTRACTOR, archive.writer, record(), "command", path.toString())
                .run(List.of(path.toString()), new Fetching(false), InputStream.nullInputStream(), Progress.none());
    }

    private StoryKey story() throws IOException {
        return archive.documents().values().stream()
                .map(StoryKey::of)
                .findFirst()
                .orElseThrow();
    }
}
