package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.index.ArchiveForTests;

/** An editor withdraws stories and holds them back in a real browser; each test has its own story. */
class WithholdIT {

    private static final ArchiveForTests ARCHIVE = new ArchiveForTests();
    private static Program program;
    private static String token;

    @BeforeAll
    static void serve() {
        program = new Program(Program.where(ARCHIVE));
        token = program.run("token", "create", "desk system").out().strip();
        program.serve();
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        ARCHIVE.close();
    }

    @Test
    void aStoryIsWithdrawnWithoutAScriptAfterASecondQuestionAndBroughtBack() throws IOException {
        String id = brought("Withdrawncase of Philomena");
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false), program)) {
            Page page = context.newPage();
            page.navigate("/articles/" + id);
            page.getByRole(AriaRole.LINK, name("Withdraw or hold back")).click();
            page.getByText("Take it out of the archive").click();
            Locator form = page.locator("details", new Page.LocatorOptions().setHasText("Take it out of the archive"));
            form.getByLabel("Your name").fill("Ann <b>Editor</b>");
            form.getByLabel("Why, for editors").fill("a <i>court</i> said so");
            form.getByLabel("What readers may be told").fill("It was <wrong>.");
            button(page, "Withdraw…").click();

            assertThat(heading(page)).hasText("Are you sure?");
            assertThat(page.locator(".effects")).containsText("Its one version will be found by nobody");
            assertThat(page.locator(".effects")).containsText("“It was <wrong>.”");
            assertThat(program.get("/articles/" + id).statusCode())
                    .as("only asked yet")
                    .isEqualTo(200);

            button(page, "Withdraw it now").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("It is withdrawn.");
            HttpResponse<String> gone = program.get("/articles/" + id);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("It was &lt;wrong&gt;.").doesNotContain("court", "Ann");

            Locator entry = page.locator("li", new Page.LocatorOptions().setHasText("Withdrawncase of Philomena"));
            assertThat(entry).containsText("Ann <b>Editor</b>");
            assertThat(entry).containsText("“a <i>court</i> said so”");
            entry.locator("summary").click();
            entry.getByLabel("Your name").fill("Eve <i>Other</i>");
            entry.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The withdrawal is taken back.");
            assertThat(page.locator("li", new Page.LocatorOptions().setHasText("took the withdrawal back")))
                    .containsText("Eve <i>Other</i> took the withdrawal back");
            assertThat(page.locator("li", new Page.LocatorOptions().setHasText("took the withdrawal back")))
                    .containsText("Withdrawn by Ann <b>Editor</b>");
            assertThat(program.get("/articles/" + id).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStoryIsHeldBackReadByEditorsAloneAndLetGoEarly() throws IOException {
        String id = brought("Heldcase of Ermintrude");
        try (BrowserContext context = Browser.open(new NewContextOptions(), program)) {
            Page page = context.newPage();
            page.navigate("/articles/" + id + "/withhold?do=hold");
            Locator form = page.locator("details[open]");
            form.getByLabel("Your name").fill("Ann");
            form.getByLabel("Why, for editors").fill("the prize is secret");
            form.getByLabel("Until, in UTC").fill("2001-01-01T10:00");
            button(page, "Hold back…").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("That moment is over already");
            page.getByLabel("Until, in UTC").fill("2999-12-24T18:00");
            button(page, "Hold back…").click();
            assertThat(page.locator(".effects")).containsText("24 December 2999, 18:00 UTC");
            button(page, "Hold it back now").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("It is held back");
            assertThat(program.get("/articles/" + id).statusCode()).isEqualTo(404);
            assertThat(program.get("/search?q=Ermintrude").body()).doesNotContain("Heldcase of");

            page.getByRole(AriaRole.LINK, name("Heldcase of Ermintrude")).click();
            assertThat(page.locator("article.story")).containsText("said the police of Heldcase of Ermintrude");
            assertThat(page.locator(".correct")).containsText("Under embargo until 24 December 2999, 18:00 UTC");
            page.locator("summary").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End the embargo now"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The embargo is ended.");
            assertThat(program.get("/articles/" + id).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void foreignFormsAndForeignHostsWithholdNothing() throws IOException {
        String id = brought("Foreigncase of Cunigunde");
        String path = "/articles/" + id + "/withhold";
        Matcher field = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"")
                .matcher(program.get(path).body());
        assertThat(field.find()).isTrue();
        String secret = field.group(1);
        String cookie = "dateline-token-" + program.port() + "=" + secret;
        String body = "what=withdraw&who=Mallory&why=x&sure=1&token=";
        assertThat(post(path, body + secret, "Cookie", cookie + "0").statusCode())
                .isEqualTo(403);
        assertThat(post(path, body, "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(post(path, body + secret, "Cookie", cookie, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        for (String guarded : new String[] {path, "/withheld", "/withheld/" + id}) {
            assertThat(program.send(HttpRequest.newBuilder(URI.create(program.url(guarded)))
                                    .header("X-Forwarded-For", "203.0.113.9")
                                    .build())
                            .statusCode())
                    .as(guarded)
                    .isEqualTo(403);
        }
        assertThat(program.get("/articles/" + id).statusCode()).isEqualTo(200);
        assertThat(post(path, body.replace("why=x", "why=") + secret, "Cookie", cookie)
                        .body())
                .contains("Please say why.");
        assertThat(post(path, body + secret, "Cookie", cookie, "Origin", program.url(""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.get("/articles/" + id).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void thePagesAreAccessibleAndFit(ColorScheme scheme, int width) throws IOException {
        String id = brought("Pagecase of Hildegard " + scheme);
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800), program)) {
            Page page = context.newPage();
            for (String path : new String[] {
                "/articles/" + id, "/articles/" + id + "/withhold?do=withdraw", "/withheld", "/withheld?page=9"
            }) {
                page.navigate(path);
                Browser.checkAccessible(page);
            }
        }
    }

    /** Answers the id of the article that was brought in. */
    private static String brought(String headline) throws IOException {
        String line = "{\"uri\": \"" + headline + "\", \"source\": \"Button Wire\", \"headline\": \"" + headline
                + "\", \"versioncreated\": \"2022-02-07T09:00:00Z\", \"body_text\": \"NICOSIA - It was so, said the"
                + " police of " + headline + ".\"}\n";
        HttpResponse<String> answer = program.send(HttpRequest.newBuilder(URI.create(program.url("/api/articles")))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(line))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ARCHIVE.documents().values().stream()
                .filter(each -> each.path("headline").asText().equals(headline))
                .map((JsonNode each) -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> post(String path, String body, String... headers) {
        return program.send(HttpRequest.newBuilder(URI.create(program.url(path)))
                .headers(headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
