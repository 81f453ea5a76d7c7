package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader's way from a result to letters about it and out again, through a real mail server. */
class AlertsIT {

    private static final String SEARCH = "/search?q=%22copper+mine%22";

    private static GreenMail mail;
    private static Program program;

    @BeforeAll
    static void start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        program = Program.samples(
                "-Ddateline.mail.host=127.0.0.1",
                "-Ddateline.mail.port=" + mail.getSmtp().getPort(),
                "-Ddateline.mail.security=none",
                "-Ddateline.mail.from=archive@example.org",
                "-Ddateline.mail.every=PT0.5S",
                "-Ddateline.letters.per-minute=12");
    }

    @AfterAll
    static void stop() {
        program.close();
        mail.stop();
    }

    @Test
    void readerAsksConfirmsIsWrittenToAndStopsWithoutAScript(@TempDir Path folder) throws Exception {
        try (BrowserContext context = browser(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            ask(page, "miner@example.org");
            String confirm = link(letter("miner@example.org", 1), "/confirm\\?key=[\\w-]+");
            page.navigate(confirm);
            assertThat(page.locator("main")).containsText("Stories containing exactly “copper mine”");
            press(page, "Yes, write to me");
            assertThat(page.locator("h1")).hasText("Letters are on");

            Path story = folder.resolve("mine.txt");
            Files.writeString(
                    story,
                    "Miners leave the pit\n\nORAL, Kazakhstan — Nobody works at the copper mine near Oral. Talks go on.\n");
            assertThat(program.run("ingest", "--quiet", story.toString()).code())
                    .isZero();
            MimeMessage letter = letter("miner@example.org", 2);
            assertThat(letter.getSubject()).isEqualTo("Mines & <co>: Miners leave the pit");
            assertThat(text(letter)).contains("[“copper mine”]", "copper mine near Oral.");
            page.navigate(link(letter, "/articles/\\w+"));
            assertThat(page.locator("h1")).hasText("Miners leave the pit");

            page.navigate(link(letter, "/stop"));
            press(page, "Stop these letters");
            assertThat(page.locator("h1")).hasText("The letters are stopped");
            page.navigate(link(letter, "/stop"));
            assertThat(page.locator("h1")).hasText("There are no such letters");
            page.navigate(confirm);
            assertThat(page.locator("h1")).hasText("There are no such letters");
        }
        assertThat(String.join("\n", program.log())).doesNotContain("miner@", "copper");
    }

    @Test
    void mailProgramStopsThemWithOneRequestOfItsOwn() throws Exception {
        try (BrowserContext context = browser(new NewContextOptions())) {
            ask(context.newPage(), "oneclick@example.org");
        }
        MimeMessage letter = letter("oneclick@example.org", 1);
        assertThat(letter.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String stop = letter.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        HttpResponse<String> answer = program.send(HttpRequest.newBuilder(URI.create(stop))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(program.send(HttpRequest.newBuilder(URI.create(stop)).build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        try (BrowserContext context = browser(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(SEARCH);
            Browser.openMenu(page, "Save");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("E-mail me new stories"))
                    .click();
            page.getByLabel("Name of the search").fill("A <b>name</b>");
            page.getByLabel("Your e-mail address").fill("some..body@example.org");
            page.getByLabel("When").selectOption("7");
            press(page, "Send me letters");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("name@example.org");
            assertThat(page.getByLabel("Name of the search")).hasValue("A <b>name</b>");
            assertThat(page.getByLabel("When")).hasValue("7");
        }
    }

    @Test
    void foreignPagesAskForNothing() {
        HttpResponse<String> answer = program.send(HttpRequest.newBuilder(URI.create(program.url("/alerts")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "address=victim%40example.org&name=x&rhythm=once&search=q%3Dfire&token=00"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing was entered");
    }

    @Test
    void withoutAMailServerNothingIsOffered() {
        assertThat(Program.serving().get("/search?q=treaty").body()).doesNotContain("E-mail me new stories");
        assertThat(Program.serving().get("/alerts/new?q=treaty").statusCode()).isEqualTo(404);
        assertThat(program.get("/alerts/nobody").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void thePagesAreAccessibleValidAndFit(ColorScheme scheme, int width) throws Exception {
        try (BrowserContext context =
                browser(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
            Page page = context.newPage();
            for (String path : new String[] {SEARCH, "/alerts/new?q=%22copper+mine%22", "/alerts/nobody"}) {
                page.navigate(path);
                Browser.checkAccessible(page);
                assertThat(HtmlIT.errors(program.get(path).body())).as(path).isEmpty();
            }
        }
    }

    private static void ask(Page page, String address) {
        page.navigate(SEARCH);
        Browser.openMenu(page, "Save");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("E-mail me new stories"))
                .click();
        page.getByLabel("Your e-mail address").fill(address);
        page.getByLabel("Name of the search").fill("Mines & <co>");
        press(page, "Send me letters");
        assertThat(page.locator("h1")).hasText("Now look into your mail");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** The letter of this number to {@code address}, which is awaited. */
    private static MimeMessage letter(String address, int number) throws Exception {
        for (long deadline = System.nanoTime() + 20_000_000_000L; System.nanoTime() < deadline; ) {
            MimeMessage[] letters = mail.getReceivedMessagesForDomain(address);
            if (letters.length >= number) {
                return letters[number - 1];
            }
            mail.waitForIncomingEmail(500, mail.getReceivedMessages().length + 1);
        }
        throw new AssertionError("letter " + number + " to " + address + " did not come");
    }

    private static String text(MimeMessage letter) throws Exception {
        return (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
    }

    private static String link(MimeMessage letter, String end) throws Exception {
        Matcher link = Pattern.compile("http://localhost:\\S*?" + end).matcher(text(letter));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static BrowserContext browser(NewContextOptions options) {
        return Browser.open(options, program);
    }
}
