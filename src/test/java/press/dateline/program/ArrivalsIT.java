package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.index.ArchiveForTests;

/** What comes in while a result is open. */
class ArrivalsIT {

    private static final Instant DAY = Instant.parse("2022-01-10T12:00:00Z");

    private static ArchiveForTests shared;
    private static Program sharing;

    private ArchiveForTests archive = shared;
    private Program program = sharing;

    /** One for all tests that need nothing else: what one takes in has a word of its own or is no matter to the others. */
    @BeforeAll
    static void serveAll() throws IOException {
        shared = new ArchiveForTests();
        takeIn(shared, "a", "Zebrawood was found.");
        sharing = Program.over(shared, "-Ddateline.arrivals.every=1s");
    }

    @AfterAll
    static void stopAll() {
        sharing.close();
        shared.close();
    }

    @AfterEach
    void stop() {
        if (program != sharing) {
            program.close();
        }
        if (archive != shared) {
            archive.close();
        }
    }

    @Test
    void anOpenResultSaysWhatCameInWithoutMovingAndLoadsItWhenAsked() throws IOException {
        takeIn("rose-a", "Rosewood was found.");
        try (BrowserContext context = Browser.open(new NewContextOptions(), program)) {
            Page page = context.newPage();
            page.navigate("/search?q=rosewood");
            page.evaluate("window.same = true");
            Locator arrived = page.locator(".arrived");
            assertThat(arrived).hasAttribute("data-shown", Pattern.compile("\\d"));
            assertThat(arrived).isEmpty();
            double before = page.locator(".hit").first().boundingBox().y;

            takeIn("other", "Nothing of the kind, only oak.");
            takeIn("rose-b", "More rosewood was found.");
            assertThat(arrived.locator("a")).containsText("1 new");
            assertThat(page).hasTitle(Pattern.compile("^\\(1\\) Stories"));
            assertThat(page.locator(".hit")).hasCount(1);
            assertThat(page.locator(".hit").first().boundingBox().y).isEqualTo(before);
            Browser.checkAccessible(page);
            takeIn("rose-c", "Rosewood again, in another town.");
            assertThat(arrived.locator("a")).containsText("2 new");

            arrived.locator("a").click();
            assertThat(page.locator(".hit")).hasCount(3);
            assertThat(page).hasURL(Pattern.compile("q=rosewood&sort=newest$"));
            assertThat(page).hasTitle(Pattern.compile("^Stories"));
            assertThat(arrived).hasAttribute("data-shown", Pattern.compile("\\d"));
            assertThat(arrived).isEmpty();
            takeIn("rose-d", "The last rosewood of all.");
            assertThat(arrived.locator("a")).containsText("1 new");
            assertThat((Boolean) page.evaluate("window.same")).isTrue();
        }
    }

    @Test
    void aPageThatNobodySeesAsksNothingAndIsToldAllWhenItIsSeenAgain() throws IOException {
        try (BrowserContext context = Browser.open(new NewContextOptions(), program)) {
            context.addInitScript(
                    """
                    window.streams = [];
                    window.EventSource = class extends EventSource {
                      constructor(address) {
                        super(address);
                        streams.push(this);
                      }
                    };
                    """);
            Page page = context.newPage();
            page.navigate("/search?q=zebrawood");
            assertThat(page.locator(".arrived")).hasAttribute("data-shown", Pattern.compile("\\d"));
            see(page, false);
            assertThat((Boolean) page.evaluate("streams.length === 1 && streams[0].readyState === EventSource.CLOSED"))
                    .isTrue();
            takeIn("b", "More zebrawood was found.");
            see(page, true);
            assertThat(page.locator(".arrived a")).containsText("1 new");
            assertThat((Integer) page.evaluate("streams.length")).isEqualTo(2);
        }
    }

    @Test
    void aPinnedResultIsToldNothing() {
        assertThat(program.get("/search?q=zebrawood&asof=2022-01-11T12:00:00Z").body())
                .doesNotContain("data-arrivals");
        assertThat(program.get("/search?q=zebrawood").body()).contains("data-arrivals");
    }

    @Test
    void switchedOffThereIsNothingToAskFor() {
        serve("-Ddateline.arrivals.streams=0");
        assertThat(program.get("/search?q=zebrawood").body()).doesNotContain("data-arrivals");
        assertThat(program.get(stream()).statusCode()).isEqualTo(404);
    }

    @Test
    void thereAreSoManyStreamsAndAnEndedOneMakesRoom() {
        serve("-Ddateline.arrivals.streams=1", "-Ddateline.arrivals.every=1s");
        HttpClient client = HttpClient.newHttpClient();
        try (Scanner one = told(client)) {
            assertThat(next(one)).isEqualTo("0");
            HttpResponse<String> refused = program.get(stream());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("DATELINE_ARRIVALS_STREAMS");
        }
        Program.await(() -> {
            try (Scanner again = told(client)) {
                return again.hasNextLine() && !again.nextLine().startsWith("{");
            }
        });
    }

    @Test
    void oneReaderTakesAtMostHalfOfTheStreams() {
        serve("-Ddateline.arrivals.streams=3", "-Ddateline.arrivals.every=1s");
        try (Scanner one = told(HttpClient.newHttpClient())) {
            assertThat(next(one)).isEqualTo("0");
            HttpResponse<String> refused = program.get(stream());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("half of them");
        }
    }

    @Test
    void manyReadersOfOneResultAreOneCount() throws IOException {
        // Its searches are counted: nobody else may ask.
        archive = new ArchiveForTests();
        takeIn("a", "Zebrawood was found.");
        serve("-Ddateline.arrivals.every=1s");
        HttpClient client = HttpClient.newHttpClient();
        List<Scanner> readers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            readers.add(told(client));
        }
        readers.forEach(reader -> assertThat(next(reader)).isEqualTo("0"));
        long before = searches();
        takeIn("b", "More zebrawood was found.");
        readers.forEach(reader -> assertThat(next(reader)).isEqualTo("1"));
        assertThat(searches() - before).isLessThan(30);
        readers.forEach(Scanner::close);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        HttpResponse<String> answer = program.get("/api/arrivals?q=zebrawood&since=yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("since", "2022-01-10T12:00:00Z");
    }

    private void serve(String... properties) {
        program = Program.over(archive, properties);
    }

    private void takeIn(String uri, String body) throws IOException {
        takeIn(archive, uri, body);
    }

    private static void takeIn(ArchiveForTests archive, String uri, String body) throws IOException {
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(uri, body, DAY))));
        archive.writer.refresh();
    }

    private static void see(Page page, boolean seen) {
        page.evaluate(
                """
                seen => {
                  Object.defineProperty(document, "hidden", { configurable: true, get: () => !seen });
                  document.dispatchEvent(new Event("visibilitychange"));
                }
                """,
                seen);
    }

    /** As a page that is opened now asks. */
    private static String stream() {
        return "/api/arrivals?q=zebrawood&since=" + Instant.now();
    }

    private HttpResponse<InputStream> open(HttpClient client) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(program.url(stream()))).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Scanner told(HttpClient client) {
        return new Scanner(open(client).body(), StandardCharsets.UTF_8);
    }

    /** The next count, whatever is said in between. */
    private static String next(Scanner stream) {
        String line = "";
        while (!line.startsWith("data:")) {
            line = stream.nextLine();
        }
        return line.replaceAll("\\D", "");
    }

    private long searches() throws IOException {
        return archive.client
                .indices()
                .stats(stats -> stats.index(archive.names.article() + "*"))
                .all()
                .primaries()
                .search()
                .queryTotal();
    }
}
