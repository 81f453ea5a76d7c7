package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ten things that a reporter does, each the shortest way that the pages offer, with no more clicks and keys than
 * {@code docs/tasks.md} says.
 */
class TasksIT {

    private static final Path WRITTEN = Path.of("docs/tasks.md");

    private static Program program;

    private BrowserContext context;
    private Page page;
    private Reporter reporter;

    @BeforeAll
    static void start() {
        program = Program.samples();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void open() {
        context = Browser.open(
                new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")), program);
        page = context.newPage();
        reporter = new Reporter(page);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void looksUpAStory() throws IOException {
        page.navigate("/");
        reporter.types("coup attempt");
        reporter.presses("Enter");
        reporter.clicks(page.locator(".hit h2 a").first());
        assertThat(page.locator("h1")).containsText(Pattern.compile("coup", Pattern.CASE_INSENSITIVE));
        held("look up a story");
    }

    @Test
    void findsWhatNamesTwo() throws IOException {
        page.navigate("/");
        reporter.takes("putin obam", "Vladimir Putin + Barack Obama");
        assertThat(chosen()).containsText(new String[] {"Barack Obama", "Vladimir Putin"});
        held("find what names both of two people");
    }

    @Test
    void findsSomebodyWhoseNameIsHalfKnown() throws IOException {
        page.navigate("/");
        reporter.takes("gadaf", "Gaddafi");
        assertThat(chosen()).containsText("Gaddafi");
        held("find somebody whose name is half known");
    }

    @Test
    void seesWhoIsNamedWithWhom() throws IOException {
        page.navigate("/search?q=president");
        reporter.clicks(link("Who appears with whom"));
        reporter.clicks(page.locator("svg a[href*='/search']").first());
        assertThat(chosen()).hasCount(2);
        held("see who is named with whom, and read of two");
    }

    @Test
    void sendsAResult() throws IOException {
        page.navigate("/search?q=president&country=ru");
        String total = page.locator(".total strong").innerText();
        reporter.clicks(page.locator("summary", new Page.LocatorOptions().setHasText("Share")));
        reporter.clicks(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link")));
        assertThat(page.locator(".said[data-copied]")).not().isEmpty();
        page.navigate((String) page.evaluate("navigator.clipboard.readText()"));
        assertThat(page.locator(".total strong")).hasText(total);
        held("send a result");
    }

    @Test
    void narrowsByDate() throws IOException {
        page.navigate("/search?q=president");
        reporter.clicks(page.locator(".strip svg a").last());
        assertThat(page).hasURL(Pattern.compile("from=.*&to="));
        held("narrow a result to a stretch of time");
    }

    @Test
    void takesAResultToASpreadsheet() throws IOException {
        page.navigate("/search?q=president");
        reporter.clicks(page.locator("summary", new Page.LocatorOptions().setHasText("Share")));
        Download download = page.waitForDownload(() -> reporter.clicks(link("CSV")));
        assertThat(Files.readString(download.path())).contains("headline");
        held("take a result to a spreadsheet");
    }

    @Test
    void mendsAName() throws IOException {
        page.navigate("/search?actor=angela-merkel");
        reporter.clicks(page.getByLabel("Leave values out or correct them"));
        reporter.clicks(link("Correct Angela Merkel"));
        Locator rename = page.locator("details", new Page.LocatorOptions().setHasText("The right name"));
        if (rename.getAttribute("open") == null) {
            reporter.clicks(rename.locator("summary"));
        }
        reporter.clicks(page.getByLabel("The right name"));
        reporter.types("Angela Merkel of Germany");
        reporter.presses("Tab");
        reporter.types("Ann");
        reporter.presses("Tab");
        reporter.types("test");
        reporter.presses("Enter");
        assertThat(page.locator("p.notice")).containsText("Angela Merkel of Germany");
        held("mend a name");
    }

    @Test
    void findsAPlace() throws IOException {
        page.navigate("/");
        reporter.takes("alma", "Almaty");
        assertThat(chosen()).containsText("Almaty");
        held("find a place");
    }

    @Test
    void followsASearch() throws IOException {
        page.navigate("/search?q=president&country=ru");
        reporter.clicks(page.locator("summary", new Page.LocatorOptions().setHasText("Save")));
        reporter.clicks(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this search")));
        reporter.presses("Enter");
        page.navigate("/");
        assertThat(page.locator("#saved")).containsText("president");
        held("follow a search");
    }

    /** The filters of the result. */
    private Locator chosen() {
        return page.locator(".applied li:not(.all) a");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** No more clicks and keys than the row of this task says. */
    private void held(String task) throws IOException {
        String row = "| %s | %d · %d · %d |".formatted(task, reporter.clicks(), reporter.keys(), reporter.seconds());
        List<Integer> written = Files.readAllLines(WRITTEN).stream()
                .filter(line -> line.startsWith("| " + task + " |"))
                .flatMap(line -> Pattern.compile("\\d+")
                        .matcher(line.substring(line.lastIndexOf('|', line.length() - 2)))
                        .results()
                        .map(number -> Integer.valueOf(number.group())))
                .toList();
        assertThat(written).as(WRITTEN + " has no row such as " + row).hasSize(3);
        assertThat(reporter.clicks()).as("clicks: " + row).isLessThanOrEqualTo(written.get(0));
        assertThat(reporter.keys()).as("keys: " + row).isLessThanOrEqualTo(written.get(1));
    }
}
