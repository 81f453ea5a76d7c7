package press.dateline.index.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.schema.IndexUnavailable;

/** The record of what came in says what could not be written down, and is read as it was written. */
class RunStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-10T14:05:00.123Z");

    private final ArchiveForTests archive = new ArchiveForTests();
    private final RunStore store = new RunStore(archive.client, archive.names);

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void oneRefusedNoteOfSeveralIsSaid() {
        Delivery delivery = new Delivery("0".repeat(64), "x", 1, 1, NOW);
        assertThatThrownBy(() -> store.received().link(delivery, List.of("longer than a term may be".repeat(2_000))))
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("1 of 2 notes were refused");
    }

    @Test
    void countsAreKeptByName() throws IOException {
        RunCounts counts = new RunCounts(1, 2, 3, 4, 5, 6, 7, 8);
        store.put(new Run("r", "command", "x", NOW, NOW, Optional.of(NOW), counts, List.of()), true);
        assertThat(store.find("r").orElseThrow().counts()).isEqualTo(counts);
        assertThat(archive.client
                        .get(get -> get.index(archive.names.incoming()).id("run-r"), JsonNode.class)
                        .source()
                        .at("/counts/failed")
                        .asLong())
                .isEqualTo(7);
    }
}
