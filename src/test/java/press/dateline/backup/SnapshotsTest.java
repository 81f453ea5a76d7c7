package press.dateline.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.ClockForTests;
import press.dateline.audit.AuditAction;
import press.dateline.audit.AuditEntry;
import press.dateline.audit.AuditLog;
import press.dateline.engine.EngineForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.originals.Originals;

/** Snapshots on the real engine: what is restored is what was kept, and nothing half restored is ever seen. */
class SnapshotsTest {

    private static final Instant NOW = Instant.parse("2026-01-10T14:05:00Z");
    private static final WithdrawalNote NOTE = new WithdrawalNote("Ada", "a court said so", "", false);

    private final ClockForTests clock = new ClockForTests(NOW);
    private final IndexNames other = new IndexNames(EngineForTests.randomName() + "-");

    @TempDir
    Path data;

    private Path folder;
    private ArchiveForTests archive;
    private Snapshots snapshots;

    @BeforeEach
    void fill() throws IOException {
        archive = new ArchiveForTests(clock);
        folder = EngineForTests.snapshots().resolve(EngineForTests.randomName());
        snapshots = snapshots(archive.names, data);
        write("t:1", "t:2", "t:3");
        Files.writeString(data.resolve("editors"), "ada:secret");
        new Originals(data.resolve("received")).keep(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
    }

    @AfterEach
    void leave() throws IOException {
        snapshots.list().forEach(each -> snapshots.delete(each.name()));
        archive.close();
        List<String> indices = List.copyOf(archive.client
                .indices()
                .get(get -> get.index(other.prefix() + "*"))
                .result()
                .keySet());
        if (!indices.isEmpty()) {
            archive.client.indices().delete(delete -> delete.index(indices));
        }
    }

    @Test
    void anEmptyArchiveBecomesTheOneThatWasKeptDocumentByDocument(@TempDir Path elsewhere) throws IOException {
        withdraw("t:3");
        Snapshot made = snapshots.create();
        assertThat(made.articles()).isEqualTo(2);

        assertThat(snapshots(other, elsewhere).restore(made.name(), false)).isEqualTo(made);
        assertThat(contents(other)).isEqualTo(contents(archive.names)).hasSizeGreaterThan(3);
        assertThat(files(elsewhere)).isEqualTo(files(data)).hasSize(2);
    }

    @Test
    void anArchiveWithArticlesIsLeftAloneUnlessItIsToGiveWay() throws IOException {
        String name = snapshots.create().name();
        Map<String, String> kept = contents(archive.names);
        write("t:4");
        Map<String, String> now = contents(archive.names);
        assertThatThrownBy(() -> snapshots.restore(name, false)).hasMessageContaining("4 articles", "--replace");
        assertThat(contents(archive.names)).isEqualTo(now).isNotEqualTo(kept);

        snapshots.restore(name, true);
        assertThat(contents(archive.names)).isEqualTo(kept);
        new ArticleIndex(archive.client, archive.names, clock).ensure();
        write("t:5");
        assertThat(archive.documents()).hasSize(4);
    }

    @Test
    void whoDidWhatComesBackAndNothingNotedSinceIsLost(@TempDir Path elsewhere) throws IOException {
        AuditLog here = new AuditLog(data, 24, clock);
        here.note(AuditAction.SIGNED_IN, "ada", "", "192.0.2.1");
        String name = snapshots.create().name();
        clock.pass(Duration.ofMinutes(1));
        here.note(AuditAction.SIGNED_OUT, "ada", "", "192.0.2.1");

        snapshots.restore(name, true);
        assertThat(here.list(any -> true, 0, 10))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.SIGNED_OUT, AuditAction.SIGNED_IN);
        snapshots(other, elsewhere).restore(name, false);
        assertThat(new AuditLog(elsewhere, 24, clock).list(any -> true, 0, 10))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.SIGNED_IN);
    }

    @Test
    void whatWasWithdrawnSinceStaysWithdrawn() throws IOException {
        String name = snapshots.create().name();
        withdraw("t:2");
        snapshots.restore(name, true);
        assertThat(archive.documents().values())
                .extracting(each -> each.path("uri").asText())
                .containsExactlyInAnyOrder("t:1", "t:3");
        write("t:2");
        assertThat(archive.documents()).hasSize(2);
    }

    @Test
    void whatCannotBeReadBackLeavesTheArchiveAsItWas() throws IOException {
        String name = snapshots.create().name();
        write("t:4");
        Map<String, String> before = contents(archive.names);
        // As on a disk that lost them: the articles' own files.
        try (var files = Files.walk(folder.resolve("engine/indices"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("__"))
                    .toList()) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(() -> snapshots.restore(name, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
        assertThat(contents(archive.names)).isEqualTo(before);
        assertThat(archive.client
                        .indices()
                        .get(get -> get.index(archive.names.prefix() + "*"))
                        .result())
                .as("nothing half restored is left")
                .hasSize(archive.names.all().size());
    }

    @Test
    void whatALaterDatelineKeptIsNotPutInThePlaceOfWhatIsThere() throws IOException {
        Map<String, String> before = contents(archive.names);
        archive.client.indices().putMapping(put -> put.index(archive.names.corrections())
                .meta("schema", JsonData.of(99)));
        String name = snapshots.create().name();
        archive.client.indices().putMapping(put -> put.index(archive.names.corrections())
                .meta("schema", JsonData.of(1)));
        assertThatThrownBy(() -> snapshots.restore(name, true)).hasMessageContaining("A later Dateline made", "99");
        assertThat(contents(archive.names)).isEqualTo(before);
    }

    @Test
    void aWrongNameIsSaidWithTheRightOnes() {
        assertThatThrownBy(() -> snapshots.restore("yesterday", false)).hasMessageContaining("there is none at all");
        String name = snapshots.create().name();
        assertThatThrownBy(() -> snapshots.delete("yesterday")).hasMessageContaining(name);
    }

    @Test
    void aReceivedFileIsKeptOnceAndGoesWithItsLastSnapshot() throws IOException {
        String first = snapshots.create().name();
        clock.set(NOW.plusSeconds(1));
        String second = snapshots.create().name();
        assertThat(files(folder.resolve("received"))).hasSize(1);
        snapshots.delete(first);
        assertThat(files(folder.resolve("received"))).hasSize(1);
        snapshots.delete(second);
        assertThat(files(folder.resolve("received"))).isEmpty();
        assertThat(snapshots.list()).isEmpty();
    }

    @Test
    void oneIsMadeWhenItsTimeHasComeAndTheOldestGo() {
        String byHand = snapshots.create().name();
        ScheduledSnapshots scheduled = new ScheduledSnapshots(snapshots, Optional.of(Duration.ofDays(1)), 2, clock);
        List<Boolean> made = new ArrayList<>();
        for (int half = 0; half < 8; half++) {
            clock.set(NOW.plus(Duration.ofHours(12L * half)));
            made.add(scheduled.makeIfDue());
        }
        assertThat(made).containsExactly(true, false, true, false, true, false, true, false);
        assertThat(snapshots.list()).extracting(Snapshot::name).hasSize(3).contains(byHand);
    }

    private Snapshots snapshots(IndexNames names, Path files) {
        return new Snapshots(archive.client, names, files, folder, Optional.empty(), clock);
    }

    private void write(String... uris) throws IOException {
        archive.writer.write(java.util.Arrays.stream(uris)
                .map(uri -> ArchiveForTests.extracted(ArchiveForTests.article(uri, "Ada spoke of " + uri, NOW)))
                .toList());
        archive.writer.refresh();
    }

    private void withdraw(String uri) {
        new Withdrawals(archive.client, archive.names, clock).withdraw(List.of(new StoryKey("A wire", uri)), NOTE);
    }

    /** Every document behind every alias, by alias and id. */
    private Map<String, String> contents(IndexNames names) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String alias : names.all()) {
            archive.client.indices().refresh(refresh -> refresh.index(alias));
            for (Hit<JsonNode> hit : archive.client
                    .search(search -> search.index(alias).size(1_000), JsonNode.class)
                    .hits()
                    .hits()) {
                contents.put(alias.substring(names.prefix().length()) + " " + hit.id(), String.valueOf(hit.source()));
            }
        }
        return contents;
    }

    /** The bytes of every file below a folder, by its path in it. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
