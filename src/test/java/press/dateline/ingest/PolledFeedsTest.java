package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.runs.RunStore;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.files.Fetching;
import press.dateline.ingest.originals.Originals;

/** A feed is asked now and then, politely, and what it brings comes in once. */
class PolledFeedsTest {

    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>Harbour Paper</title><item><guid>h:1</guid><title>Harbour reopens</title>"
                    + "<description>The harbour of Nicosia reopened.</description></item></channel></rss>";

    @TempDir
    Path folder;

    private final Ticking clock = new Ticking();
    private final ArchiveForTests archive = new ArchiveForTests(clock);
    private final RunStore store = new RunStore(archive.client, archive.names);
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        archive.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        asked.add(tag == null ? "all" : tag);
        byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"one\"");
        exchange.getResponseHeaders().set("Retry-After", "7200");
        boolean known = status == 200 && "\"one\"".equals(tag);
        exchange.sendResponseHeaders(known ? 304 : status, known ? -1 : body.length);
        if (!known) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() throws IOException {
        PolledFeeds feeds = feeds(true);
        feeds.look();
        assertThat(archive.documents()).hasSize(1);
        clock.now = clock.now.plus(Duration.ofMinutes(5));
        feeds.look();
        assertThat(asked).as("not asked within ten minutes").hasSize(1);
        clock.now = clock.now.plus(Duration.ofMinutes(6));
        feeds.look();
        assertThat(asked).containsExactly("all", "\"one\"");
        assertThat(archive.documents()).hasSize(1);
        assertThat(store.last(10)).singleElement().satisfies(run -> {
            assertThat(run.way()).isEqualTo("feed");
            assertThat(run.counts().fresh()).isEqualTo(1);
        });
    }

    @Test
    void whoeverFailsIsAskedLessAndLessOftenAndTheRecordSaysSo() {
        status = 500;
        PolledFeeds feeds = feeds(true);
        feeds.look();
        clock.now = clock.now.plus(Duration.ofMinutes(11));
        feeds.look();
        assertThat(asked).hasSize(1);
        clock.now = clock.now.plus(Duration.ofMinutes(10));
        feeds.look();
        assertThat(asked).hasSize(2);
        clock.now = clock.now.plus(Duration.ofMinutes(21));
        feeds.look();
        assertThat(asked).hasSize(2);
        assertThat(store.last(1).get(0).problems()).first().satisfies(problem -> assertThat(problem.reason())
                .contains("answers with 500", "in 20 minutes"));
    }

    @Test
    void whoeverSaysWhenToComeAgainIsNotAskedBefore() {
        status = 429;
        PolledFeeds feeds = feeds(true);
        feeds.look();
        clock.now = clock.now.plus(Duration.ofMinutes(119));
        feeds.look();
        assertThat(asked).hasSize(1);
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        feeds.look();
        assertThat(asked).hasSize(2);
    }

    @Test
    void anAddressOfThisMachineIsNotAskedUnlessThatIsMeant() {
        feeds(false).look();
        assertThat(asked).isEmpty();
        assertThat(store.last(1).get(0).problems().get(0).reason()).contains("an address of this machine");
    }

    private PolledFeeds feeds(boolean privateToo) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
        Reception reception = new Reception(
                () -> ExtractorForTests.EXTRACTOR,
                archive.writer,
                new Withdrawals(archive.client, archive.names, clock),
                Optional.of(new IncomingRecord(new Originals(folder.resolve("received")), store, clock)));
        return new PolledFeeds(List.of(address), new Fetching(privateToo), reception, clock);
    }

    /** Goes on when told to. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-01-10T14:05:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
