package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.ClockForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.runs.Run;
import press.dateline.index.runs.RunStore;
import press.dateline.ingest.originals.Originals;

/** What programs, feeds and folders bring story by story is noted as one run an hour for each of them. */
class HourlyRunsTest {

    private final ArchiveForTests archive = new ArchiveForTests();
    private final ClockForTests clock = new ClockForTests(Instant.parse("2026-01-10T14:05:00Z"));
    private final RunStore store = new RunStore(archive.client, archive.names);

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void oneRunAnHourForEachWayAndSenderAndThoseThatAreOverAreForgotten(@TempDir Path folder) throws IOException {
        IncomingRecord record = new IncomingRecord(new Originals(folder), store, clock);
        RecordedRun first = record.rolling("program", "desk");
        clock.pass(Duration.ofMinutes(59));
        assertThat(record.rolling("program", "desk")).isSameAs(first);
        for (int sender = 0; sender < 50; sender++) {
            record.rolling("feed", "https://feed.example/" + sender);
        }
        assertThat(record.open()).isEqualTo(51);

        clock.pass(Duration.ofMinutes(2));
        assertThat(record.rolling("program", "desk")).isNotSameAs(first);
        assertThat(record.open()).isEqualTo(51);

        clock.pass(Duration.ofHours(2));
        record.rolling("program", "another");
        assertThat(record.open()).as("nobody has to come again to be forgotten").isOne();

        archive.client.indices().refresh(refresh -> refresh.index(archive.names.incoming()));
        assertThat(store.last(100))
                .as("what is written down of them stays")
                .hasSize(53)
                .extracting(Run::name)
                .contains("desk", "another", "https://feed.example/49");
    }
}
