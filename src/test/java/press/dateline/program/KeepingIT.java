package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.engine.EngineForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.ArticleWriter;

/** Results pinned and searches saved in a real browser, while stories go on coming in. */
class KeepingIT {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private ArchiveForTests archive;
    private Program program;

    @BeforeEach
    void fill() throws IOException {
        archive = new ArchiveForTests(Clock.offset(Clock.systemUTC(), AN_HOUR.negated()));
        receive("Miners strike");
        program = new Program("-Ddateline.prefix=" + archive.names.prefix());
        program.serve("--hosts", "http://" + EngineForTests.host());
    }

    @AfterEach
    void leave() throws IOException {
        program.close();
        archive.close();
    }

    @Test
    void aPinnedResultStaysAndSaysWhatCameInSince() throws IOException {
        try (BrowserContext context = open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=miners");
            page.getByText("Pin this result").click();
            assertThat(page.locator(".pinned")).containsText("no newer story since");
            assertThat(page.getByLabel("Link to this result")).hasValue(Pattern.compile(".*asof=.*"));
            // A link of half an hour ago.
            String pinned =
                    page.url().replaceAll("asof=[^&]*", "asof=" + Instant.now().minus(AN_HOUR.dividedBy(2)));
            later("Miners go back to work");
            page.navigate(pinned);
            assertThat(page.locator(".pinned")).containsText("1 newer story since");
            assertThat(page.locator(".hit")).hasCount(1);
            page.getByText("Search as of now").click();
            assertThat(page.locator(".hit")).hasCount(2);
            assertThat(page.locator(".pinned")).hasCount(0);
        }
    }

    @Test
    void aSavedSearchIsOnTheFrontPageWithWhatIsNew() throws IOException {
        try (BrowserContext context = open(new NewContextOptions().setViewportSize(390, 800))) {
            Page page = context.newPage();
            page.navigate("/");
            assertThat(page.locator("#saved")).isHidden();
            page.navigate("/search?q=miners&page=1");
            page.getByRole(AriaRole.BUTTON, named("Save this search")).click();
            assertThat(page.locator(".save")).containsText("Saved in this browser.");
            // The reader looked half an hour ago.
            page.evaluate(
                    "seen => localStorage.setItem('dateline.saved', localStorage.getItem('dateline.saved')"
                            + ".replace(/\"seen\":\"[^\"]*\"/, `\"seen\":\"${seen}\"`))",
                    Instant.now().minus(AN_HOUR.dividedBy(2)).toString());
            later("Miners go back to work");

            page.getByRole(AriaRole.LINK, named("Your saved searches")).click();
            Locator line = page.locator("#saved li");
            assertThat(line).containsText("Stories containing “miners”");
            assertThat(line.locator(".new")).hasText("1 new");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();

            line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rename"))
                    .click();
            page.getByLabel("Name").fill("<b>The strike</b>");
            page.keyboard().press("Enter");
            assertThat(line.locator("a")).hasText("<b>The strike</b>");

            line.locator("a").click();
            assertThat(page.locator(".hit")).hasCount(2);
            page.goBack();
            page.reload();
            assertThat(line.locator(".new")).hasText("nothing new");

            line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Forget"))
                    .click();
            assertThat(line).hasCount(0);
            page.getByRole(AriaRole.BUTTON, named("Undo")).click();
            assertThat(line.locator("a")).hasText("<b>The strike</b>");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    @Test
    void whatElseABrowserKeepsThereIsLeftOut() {
        try (BrowserContext context = open(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate("/");
            for (String junk : List.of(
                    "nonsense", "[1,null,{\"link\":\"javascript:alert(1)\",\"name\":\"x\",\"seen\":\"2022-01-01\"}]")) {
                page.evaluate("junk => localStorage.setItem('dateline.saved', junk)", junk);
                page.reload();
                assertThat(page.locator("#saved")).isHidden();
            }
            page.navigate("/search?q=miners");
            page.getByRole(AriaRole.BUTTON, named("Save this search")).click();
            assertThat(page.locator(".save")).containsText("Saved in this browser.");
        }
    }

    @Test
    void onlyAMomentSaysSinceWhen() {
        assertThat(program.get("/api/new?q=miners&since=yesterday").statusCode())
                .isEqualTo(400);
        assertThat(program.get("/api/new?q=miners&since=2020-01-01T00:00:00Z").body())
                .isEqualTo("{\"new\":1}");
    }

    private BrowserContext open(NewContextOptions options) {
        return Browser.open(options, program);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void receive(String headline) throws IOException {
        archive.writer.write(List.of(ArchiveForTests.extracted(article(headline))));
        archive.writer.refresh();
    }

    /** Received a minute ago, long after the first. */
    private void later(String headline) throws IOException {
        ArticleWriter writer = new ArticleWriter(
                archive.client,
                archive.names,
                archive.authority,
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-1)));
        writer.write(List.of(ArchiveForTests.extracted(article(headline))));
        writer.refresh();
    }

    private static Article article(String headline) {
        return new Article(
                "urn:" + headline.hashCode(),
                headline,
                "",
                "Northern Wire",
                "",
                Instant.parse("2024-01-10T10:00:00Z"),
                headline + ", officials said on Monday.",
                "",
                List.of());
    }
}
