package press.dateline.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.index.ArchiveForTests.article;
import static press.dateline.index.ArchiveForTests.extracted;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.ClockForTests;
import press.dateline.index.ArchiveForTests;

/** The clock of the machine is set while articles come in. */
class ReceiptClockTest {

    private static final Instant NOON = Instant.parse("2026-01-10T12:00:00Z");

    private final ClockForTests clock = new ClockForTests(NOON);
    private final ArchiveForTests archive = new ArchiveForTests(clock);

    @AfterEach
    void drop() {
        archive.close();
    }

    @Test
    void whatComesInAfterTheClockWasSetBackIsNotBeforeWhatWasThere() throws IOException {
        store(archive.writer, "first");
        clock.set(NOON.minus(Duration.ofHours(1)));
        store(archive.writer, "second");
        assertThat(received("second")).isEqualTo(NOON);
        // The same for a program that was started since.
        store(writer(), "third");
        assertThat(received("third")).isEqualTo(NOON);
        clock.set(NOON.plusSeconds(5));
        store(archive.writer, "fourth");
        assertThat(received("fourth")).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void anArticleFromTheYearToComeIsNotFollowed() throws IOException {
        clock.set(NOON.plus(Duration.ofDays(365)));
        store(archive.writer, "early");
        clock.set(NOON);
        store(archive.writer, "in time");
        store(writer(), "in time, too");
        assertThat(received("in time")).isEqualTo(NOON);
        assertThat(received("in time, too")).isEqualTo(NOON);
    }

    private ArticleWriter writer() {
        return new ArticleWriter(archive.client, archive.names, archive.authority, clock);
    }

    private static void store(ArticleWriter writer, String uri) {
        writer.write(List.of(extracted(article(uri, "Ada said " + uri, NOON))));
        writer.refresh();
    }

    private Instant received(String uri) throws IOException {
        return archive.documents().values().stream()
                .filter(document -> document.path("uri").asText().equals(uri))
                .map(document -> Instant.parse(document.path("received").asText()))
                .findFirst()
                .orElseThrow();
    }
}
