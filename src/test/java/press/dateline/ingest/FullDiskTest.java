package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.runs.RunStore;
import press.dateline.index.schema.StorageFull;
import press.dateline.ingest.files.Fetching;

/** On a full disk Elasticsearch blocks its indices; what comes in says so, loses nothing, and goes on by itself. */
class FullDiskTest {

    private static final String STORY =
            "{\"uri\": \"t:a\", \"source\": \"A Wire\", \"headline\": \"Harbour\", \"body_text\": \"NICOSIA - It reopened.\"}\n";

    @TempDir
    Path folder;

    private final ArchiveForTests archive = new ArchiveForTests();
    private final RunStore store = new RunStore(archive.client, archive.names);

    @AfterEach
    void close() throws IOException {
        block(false);
        archive.close();
    }

    /** Elasticsearch takes the block away by itself where there is room, here within half a minute. */
    @Test
    void aRunSaysWhatHelpsAndTheSameAgainGoesOn() throws IOException {
        Optional<StorageFull> said = Optional.empty();
        int attempt = 0;
        while (said.isEmpty() && attempt < 10) {
            setting("index.blocks.read_only_allow_delete", "true");
            attempt++;
            try {
                ingest("t:" + attempt);
            } catch (StorageFull e) {
                said = Optional.of(e);
            }
        }
        assertThat(said).hasValueSatisfying(full -> assertThat(full).hasMessageContaining("Make room on that disk"));
        setting("index.blocks.read_only_allow_delete", "null");
        assertThat(store.trouble()).isEmpty();
        assertThat(ingest("t:" + attempt).fresh()).isEqualTo(1);
    }

    @Test
    void whatAnOperatorLockedIsNotTakenForAFullDisk() throws IOException {
        block(true);
        assertThat(store.trouble())
                .hasValueSatisfying(said -> assertThat(said).contains("somebody has made it read-only"));
        assertThatThrownBy(() -> ingest("t:a"))
                .isInstanceOf(StorageFull.class)
                .hasMessageContaining("somebody has made it read-only");
        block(false);
        assertThat(store.trouble()).isEmpty();
        assertThat(ingest("t:a").fresh()).isEqualTo(1);
        assertThat(archive.documents()).hasSize(1);
    }

    @Test
    void aProgramIsToldAtOnceAndMaySendTheSameAgain() throws IOException {
        Reception reception = reception();
        block(true);
        assertThatThrownBy(() -> reception.take(story(), "", "desk")).isInstanceOf(StorageFull.class);
        block(false);
        assertThat(reception.take(story(), "", "desk").get(0).outcome()).isEqualTo("new");
    }

    @Test
    void whatAnEditorBroughtWaitsAndIsTakenInOnceThereIsRoom() throws IOException {
        Reception reception = reception();
        reception.queue("upload", "Ada", List.of(reception.keep(story(), "a.jsonl")));
        block(true);
        String id = reception.queue("upload", "Ada", List.of(reception.keep(other(), "b.jsonl")));
        block(false);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (reception.waiting() > 0) {
            assertThat(System.nanoTime()).as("still waiting after a minute").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(archive.documents()).hasSize(2);
        assertThat(store.find(id))
                .hasValueSatisfying(run -> assertThat(run.counts().fresh()).isEqualTo(1));
    }

    /** A program that is started while the disk is full serves what there is. */
    @Test
    void aBlockedArchiveIsOpenedAllTheSame() throws IOException {
        ingest("t:a");
        block(true);
        assertThat(archive.index.ensure()).isFalse();
        assertThat(archive.index.count()).isEqualTo(1);
    }

    private void block(boolean full) throws IOException {
        setting("index.blocks.read_only", full ? "true" : "null");
    }

    private void setting(String name, String value) throws IOException {
        archive.client.indices().putSettings(put -> put.index(archive.names.prefix() + "*")
                .withJson(new StringReader("{\"" + name + "\": " + value + "}")));
    }

    private static InputStream story() {
        return new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream other() {
        return new ByteArrayInputStream(STORY.replace("t:a", "t:b").getBytes(StandardCharsets.UTF_8));
    }

    private Report ingest(String uri) {
        return IngestRun.recorded(ExtractorForTests.EXTRACTOR, archive.writer, record(), "command", "-")
                .run(
                        List.of("-"),
                        new Fetching(false),
                        new ByteArrayInputStream(STORY.replace("t:a", uri).getBytes(StandardCharsets.UTF_8)),
                        Progress.none());
    }

    private IncomingRecord record() {
        return new ReceptionForTests(archive, folder).record();
    }

    private Reception reception() {
        return new ReceptionForTests(archive, folder).reception();
    }
}
