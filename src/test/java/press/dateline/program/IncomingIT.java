package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.index.ArchiveForTests;

/** What editors see of what comes in, and do about it, in a real browser on an archive of its own. */
class IncomingIT {

    private static final String HOSTILE = "..\\..\\<img src=x onerror=alert(1)>\u202egpj.jsonl";

    private static final ArchiveForTests ARCHIVE = new ArchiveForTests();
    private static Program program;

    @BeforeAll
    static void serve() {
        program = Program.over(ARCHIVE);
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        ARCHIVE.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEditorUploadsFilesAndSeesWhatBecameOfThem(boolean scripts) throws IOException {
        String word = scripts ? "Scripted" : "Plain";
        try (BrowserContext context = browser(new NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            upload(
                    page,
                    file(HOSTILE, story("up:" + word, word + " upload about Aglaia") + "{\"uri\": \"bad\"}\n"),
                    file("wire.txt", word + " wire story\n\nNICOSIA, Cyprus - A wire about Aglaia came in.\n"));
            assertThat(page).hasURL(Pattern.compile(".*/incoming/runs/[0-9a-f-]+$"));
            assertThat(page.locator("main")).containsText("2 new");
            assertThat(page.locator("main")).containsText("1 failed");
            assertThat(page.locator("main")).containsText("has no body_text");
            assertThat(page.locator("main")).containsText("<img src=x onerror=alert(1)>");
            assertThat(page.locator("main img")).hasCount(0);

            Download received = page.waitForDownload(() ->
                    page.getByRole(AriaRole.LINK, name("As it was received")).click());
            assertThat(Files.readString(received.path())).contains("Aglaia", "\"bad\"");

            page.getByRole(AriaRole.BUTTON, button("Try again")).click();
            assertThat(page.locator("main")).containsText("Tried again by Ada");
            if (!scripts) {
                // With a script the page looks again by itself.
                Program.await(() -> {
                    page.reload();
                    return page.locator("main").textContent().contains("Ended");
                });
            }
            assertThat(page.locator("main")).containsText("1 unchanged");
        }
    }

    @Test
    void aFormFromElsewhereTakesNothingIn() {
        String body =
                """
                --x
                Content-Disposition: form-data; name="who"

                Mallory
                --x
                Content-Disposition: form-data; name="files"; filename="a.txt"

                Forged

                A forged story.
                --x--
                """
                        .replace("\n", "\r\n");
        var answer = program.send(HttpRequest.newBuilder(URI.create(program.url("/incoming/upload")))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(program.get("/api/search?q=forged").body()).contains("\"total\":0");
    }

    @Test
    void anArticleLeadsToWhatWasReceivedOfItUntilThatIsErased() throws IOException {
        try (BrowserContext context = browser(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            upload(page, file("w.jsonl", story("w:1", "Withdrawable about Baldomero")));
            page.navigate("/search?q=Baldomero");
            page.locator(".hit h2 a").first().click();
            String article = URI.create(page.url()).getPath();
            page.getByRole(AriaRole.LINK, name("As it was received")).click();
            Download received = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, name("w.jsonl")).click());
            assertThat(Files.readString(received.path())).contains("Baldomero");

            assertThat(program.run("withdraw", "w:1", "--why", "a court said so", "--erase")
                            .code())
                    .isZero();
            page.navigate(article + "/received");
            assertThat(page.locator("main")).containsText("Nothing is kept");
            assertThat(program.get("/incoming/received/" + "0".repeat(64)).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoErasesIsToldFirstWhatBecomesOfTheFileThatHoldsOtherStoriesToo() throws IOException {
        try (BrowserContext context = browser(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            upload(
                    page,
                    file(
                            "two.jsonl",
                            story("two:1", "Erasable about Cunibert") + story("two:2", "Staying about Cunibert")));
            page.navigate("/search?q=erasable+Cunibert");
            page.locator(".hit h2 a").first().click();
            page.navigate(URI.create(page.url()).getPath() + "/withhold?do=withdraw");
            Locator form = page.locator("details[open]");
            form.getByLabel("Your name").fill("Ada");
            form.getByLabel("Why, for editors").fill("a court said so");
            form.getByLabel("Erase its text").check();
            form.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".effects"))
                    .containsText("One received file that holds other stories, too, is written anew without it.");
            page.getByRole(AriaRole.BUTTON, button("Withdraw it now")).click();

            page.navigate("/search?q=staying+Cunibert");
            page.locator(".hit h2 a").first().click();
            page.getByRole(AriaRole.LINK, name("As it was received")).click();
            Download received = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, name("two.jsonl")).click());
            assertThat(Files.readString(received.path())).contains("Staying").doesNotContain("Erasable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/incoming/upload"})
    void whatIsTooMuchIsSaidInWords(String path) {
        var answer = program.send(HttpRequest.newBuilder(URI.create(program.url(path)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[65 << 20]))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This is more than 64 MB");
    }

    /** Whoever sends as it comes says no length beforehand. */
    @Test
    void whatTurnsOutToBeTooMuchIsSaidInWords() {
        String token = program.run("token", "create", "long copy").out().strip();
        byte[] much = new byte[65 << 20];
        var answer = program.send(HttpRequest.newBuilder(URI.create(program.url("/api/articles")))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This is more than 64 MB");
    }

    /** The framework answers with a bare number before anybody else can; it is no fault of ours to be looked into. */
    @Test
    void aFormThatTurnsOutToBeTooMuchIsRefusedWithoutTrouble() {
        byte[] much = new byte[65 << 20];
        byte[] head =
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n".getBytes(UTF_8);
        var answer = program.send(HttpRequest.newBuilder(URI.create(program.url("/incoming/upload")))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(much))))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(program.log()).noneMatch(line -> line.contains("Trouble"));
    }

    @Test
    void whileNothingCanBeStoredProgramsAndEditorsAreToldAndAfterwardsItGoesOn() throws IOException {
        String token = program.run("token", "create", "full disk").out().strip();
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.url("/api/articles")))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(story("full:1", "Overflowing about Eulalia")))
                .build();
        block("true");
        try {
            var answer = program.send(request);
            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body()).contains("somebody has made it read-only");
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
            assertThat(program.get("/incoming").body()).contains("somebody has made it read-only");
            assertThat(program.get("/search?q=Eulalia").statusCode()).isEqualTo(200);
            Program.Ran command = program.run(
                    new ByteArrayInputStream(
                            story("full:2", "Commanded about Eulalia").getBytes(StandardCharsets.UTF_8)),
                    "ingest",
                    "-");
            assertThat(command.code()).isEqualTo(3);
            assertThat(command.err())
                    .contains("somebody has made it read-only", "goes on from there")
                    .doesNotContain("\tat ");
        } finally {
            block("null");
        }
        assertThat(program.send(request).statusCode()).isEqualTo(200);
        assertThat(program.get("/incoming").body()).doesNotContain("somebody has made it read-only");
    }

    /** As a full disk does, whose block Elasticsearch itself would take away within half a minute here. */
    private static void block(String full) throws IOException {
        ARCHIVE.client.indices().putSettings(put -> put.index(ARCHIVE.names.prefix() + "*")
                .withJson(new java.io.StringReader("{\"index.blocks.read_only\": " + full + "}")));
    }

    @Test
    void theRecordIsThereAfterARestart() throws IOException {
        try (ArchiveForTests archive = new ArchiveForTests()) {
            Program other = Program.over(archive);
            try {
                assertThat(other.get("/incoming").body()).contains("Nothing has come in");
                assertThat(other.run(
                                        new ByteArrayInputStream(
                                                story("r:1", "Restarted").getBytes(StandardCharsets.UTF_8)),
                                        "ingest",
                                        "-")
                                .code())
                        .isZero();
                other.stop();
                other.serve();
                assertThat(other.get("/incoming").body()).contains("Command: -", "1 new", "Upload Wire");
            } finally {
                other.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void thePagesAreAccessibleAndFit(ColorScheme scheme, int width) {
        try (BrowserContext context =
                browser(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
            Page page = context.newPage();
            upload(
                    page,
                    file(
                            HOSTILE.repeat(3),
                            story("a:" + width, "Accessible about Demetria " + width) + "{\"uri\": \"bad\"}\n"));
            assertThat(page.locator("main")).containsText("1 failed");
            assertThat(page.locator("main")).containsText("Ended");
            Browser.checkAccessible(page);
            page.navigate("/incoming");
            page.getByText("Bring in files").first().click();
            Browser.checkAccessible(page);
            page.navigate("/search?q=Demetria+" + width);
            page.locator(".hit h2 a").first().click();
            page.getByRole(AriaRole.LINK, name("As it was received")).click();
            Browser.checkAccessible(page);
        }
    }

    private static void upload(Page page, FilePayload... files) {
        page.navigate("/incoming");
        Locator details = page.locator("details", new Page.LocatorOptions().setHasText("Bring in files"));
        if (details.getAttribute("open") == null) {
            page.getByText("Bring in files").first().click();
        }
        details.getByLabel("Files").setInputFiles(files);
        details.getByLabel("Your name").fill("Ada");
        details.locator("button[type=submit]").click();
        page.waitForURL("**/incoming/runs/*");
        Program.await(() -> {
            page.reload();
            return page.locator("main").textContent().contains("Ended");
        });
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String story(String uri, String headline) {
        return "{\"uri\": \"" + uri + "\", \"source\": \"Upload Wire\", \"headline\": \"" + headline
                + "\", \"versioncreated\": \"2022-02-07T09:00:00Z\", \"body_text\": \"NICOSIA - " + headline
                + ", the harbour said.\"}\n";
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static BrowserContext browser(NewContextOptions options) {
        return Browser.open(options, program);
    }
}
