package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.index.ArchiveForTests;

/** An editor puts things right in a real browser, on an archive of its own; each test has its own entities. */
class CorrectionsIT {

    private static Program program;

    @BeforeAll
    static void start() {
        program = Program.samples();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void twoAreMergedWithoutAScriptAndTheUndoBringsBothBack() {
        try (BrowserContext context = browser(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?actor=bill-clinton");
            String story = page.locator(".hit h2 a").first().getAttribute("href");
            page.navigate("/actors/bill-clinton");
            page.getByRole(AriaRole.LINK, name("Is something wrong? Correct it"))
                    .click();
            page.getByText("It is the same as another one").click();
            Locator merge = page.locator("details", new Page.LocatorOptions().setHasText("It is the same as another"));
            merge.getByLabel("Find the other one").fill("Obama");
            merge.getByRole(AriaRole.BUTTON, of("Find")).click();
            merge.getByLabel("Barack Obama").check();
            merge.getByLabel("Your name").fill("Ann <b>Editor</b>");
            merge.getByLabel("Why").fill("for a test");
            merge.getByRole(AriaRole.BUTTON, of("Merge the two")).click();
            assertThat(page).hasURL(Pattern.compile(".*/actors/barack-obama\\?corrected=.*"));
            assertThat(page.locator("p.notice")).containsText("Bill Clinton merged into Barack Obama");
            assertThat(page.getByText("Also known as")).containsText("Bill Clinton");

            page.navigate("/actors/bill-clinton");
            assertThat(page).hasURL(Pattern.compile(".*/actors/barack-obama$"));
            page.navigate("/search?actor=bill-clinton");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("mentioning Barack Obama");
            page.navigate(story);
            assertThat(page.locator(".body a[href='/search?actor=barack-obama'] mark")
                            .first())
                    .containsText("Clinton");

            page.navigate("/corrections?entity=actor:barack-obama");
            Locator entry = page.locator("li", new Page.LocatorOptions().setHasText("Bill Clinton merged into"));
            assertThat(entry).containsText("Ann <b>Editor</b>");
            entry.locator("summary").click();
            assertThat(entry.getByLabel("Your name")).hasValue("Ann <b>Editor</b>");
            entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo it"))
                    .click();
            assertThat(page.locator("li.undone")).containsText("Bill Clinton merged into Barack Obama");
            page.navigate("/actors/bill-clinton");
            assertThat(page).hasURL(Pattern.compile(".*/actors/bill-clinton$"));
        }
    }

    @Test
    void anEditorWhoWasOvertakenIsToldAndNothingIsLost() {
        try (BrowserContext one = browser(new NewContextOptions());
                BrowserContext other = browser(new NewContextOptions())) {
            Page slow = rename(one, "angela-merkel", "Angela D. Merkel");
            Page quick = rename(other, "angela-merkel", "Angela Merkel of Germany");
            submit(quick, "Rename");
            assertThat(quick.locator("p.notice")).containsText("renamed “Angela Merkel of Germany”");
            submit(slow, "Rename");
            assertThat(slow.getByRole(AriaRole.ALERT)).containsText("Somebody else changed this");
            assertThat(slow.getByRole(AriaRole.ALERT)).containsText("Angela Merkel of Germany");
            slow.getByLabel("The right name").fill("Angela Merkel");
            submit(slow, "Rename");
            assertThat(slow.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Angela Merkel");
        }
    }

    @Test
    void facetValuesLeadToTheirCorrection() {
        try (BrowserContext context = browser(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate("/search");
            page.getByLabel("Leave values out or correct them").check();
            page.getByRole(AriaRole.LINK, name("Correct Vladimir Putin")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Correct Vladimir Putin");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void thePagesAreAccessibleAndFit(ColorScheme scheme, int width) {
        try (BrowserContext context =
                browser(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
            Page page = context.newPage();
            for (String path :
                    new String[] {"/actors/vladimir-putin/correct?do=merge", "/corrections", "/countries/ru"}) {
                page.navigate(path);
                Browser.checkAccessible(page);
            }
        }
    }

    @Test
    void foreignFormsAndForeignHostsEnterNothing() {
        String path = "/organisations/united-nations/correct";
        HttpResponse<String> form = program.get(path);
        String token = value(form.body(), "token");
        String named = "dateline-token-" + program.port() + "=";
        String cookie = named + token;
        String body = "what=hide&who=Mallory&seen=" + value(form.body(), "seen") + "&token=";
        assertThat(post(path, body + token, "Cookie", named + "00000000000000000000000000000000")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, body, "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(post(path, body + token, "Cookie", cookie, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, body + token, "Cookie", cookie, "X-Forwarded-For", "203.0.113.9")
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.get("/corrections/all.jsonl").body()).doesNotContain("Mallory");
        assertThat(post(path, body + token, "Cookie", cookie, "Origin", program.url(""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(program.get("/browse/organisation?name=united").body()).doesNotContain("United Nations<");
    }

    @Test
    void onceEditorsAreSetUpOnlyTheyEnterCorrections() throws IOException {
        try (ArchiveForTests archive = new ArchiveForTests()) {
            onlyEditorsCorrect(new Program(Program.where(archive)));
        }
    }

    private static void onlyEditorsCorrect(Program guarded) {
        try {
            Program.Ran added = guarded.run(
                    new ByteArrayInputStream("correct horse\n".getBytes(StandardCharsets.UTF_8)),
                    "editors",
                    "add",
                    "ann");
            assertThat(added.code()).as(added.err()).isZero();
            assertThat(guarded.run("editors", "list").out()).isEqualTo("ann\n");
            assertThat(guarded.run("editors", "remove", "bob").code()).isEqualTo(2);
            guarded.serve();
            String path = "/actors/vladimir-putin/correct";
            HttpResponse<String> refused = guarded.get(path);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(realm -> assertThat(realm).startsWith("Basic"));
            assertThat(login(guarded, path, "ann:wrong").statusCode()).isEqualTo(401);
            HttpResponse<String> form = login(guarded, path, "ann:correct horse");
            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.body()).contains("You are logged in as ann.");
            String token = value(form.body(), "token");
            HttpRequest rename = HttpRequest.newBuilder(URI.create(guarded.url(path)))
                    .header("Authorization", basic("ann:correct horse"))
                    .header("Cookie", "dateline-token-" + guarded.port() + "=" + token)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "what=rename&who=Somebody+else&name=Mr+Putin&seen=0&token=" + token))
                    .build();
            assertThat(guarded.send(rename).statusCode()).isEqualTo(200);
            assertThat(guarded.get("/corrections").body()).contains("ann, ").doesNotContain("Somebody else");
        } finally {
            guarded.close();
        }
    }

    @Test
    void correctionsAndLinksSurviveARebuildAndMakeAnEmptyArchiveTheSame() throws IOException {
        JsonNode all = search("");
        JsonNode before = search("q=Tbilisi");
        try (BrowserContext context = browser(new NewContextOptions())) {
            Page page = rename(context, "ban-ki-moon", "Secretary-General Ban");
            submit(page, "Rename");
            assertThat(page.locator("p.notice")).containsText("renamed");
        }
        Program.Ran rebuilt = program.run("rebuild");
        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(search("").path("total")).isEqualTo(all.path("total"));
        assertThat(search("q=Tbilisi").path("total")).isEqualTo(before.path("total"));
        assertThat(program.get("/articles/" + before.at("/hits/0/id").asText()).statusCode())
                .isEqualTo(200);
        assertThat(program.get("/actors/ban-ki-moon").body()).contains("<h1>Secretary-General Ban</h1>");
        Program.Ran exported = program.run("authority", "export");
        assertThat(exported.out()).contains("Secretary-General Ban");
        try (ArchiveForTests archive = new ArchiveForTests()) {
            makeTheSame(new Program(Program.where(archive)), exported.out());
        }
    }

    private static void makeTheSame(Program empty, String corrections) throws IOException {
        Path file = Files.createTempFile("corrections", ".jsonl");
        try {
            Files.writeString(file, corrections);
            Program.Ran taken = empty.run("authority", "import", file.toString());
            assertThat(taken.code()).as(taken.err()).isZero();
            empty.serve();
            // What another process entered shows within seconds, not at once.
            Program.await(() -> !empty.get("/corrections/all.jsonl").body().isEmpty());
            assertThat(empty.get("/actors/ban-ki-moon").body()).contains("<h1>Secretary-General Ban</h1>");
            assertThat(empty.get("/corrections/all.jsonl").body()).isEqualTo(corrections);
        } finally {
            Files.delete(file);
            empty.close();
        }
    }

    private static JsonNode search(String state) throws IOException {
        return new ObjectMapper().readTree(program.get("/api/search?" + state).body());
    }

    private static Page rename(BrowserContext context, String id, String text) {
        Page page = context.newPage();
        page.navigate("/actors/" + id + "/correct?do=rename");
        page.getByLabel("The right name").fill(text);
        Locator form = page.locator("details[open]");
        form.getByLabel("Your name").fill("Somebody");
        return page;
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static BrowserContext browser(NewContextOptions options) {
        return Browser.open(options, program);
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions of(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String value(String html, String field) {
        Matcher matcher =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(html);
        assertThat(matcher.find()).as(field).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> post(String path, String body, String... headers) {
        return program.sendOnce(HttpRequest.newBuilder(URI.create(program.url(path)))
                .headers(headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> login(Program program, String path, String pair) {
        return program.send(HttpRequest.newBuilder(URI.create(program.url(path)))
                .header("Authorization", basic(pair))
                .build());
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
