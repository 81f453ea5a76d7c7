package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader saves searches in a real browser, which is all that knows of them. */
class SavedIT {

    private static final String LONG_AGO = "2000-01-01T00:00:00Z";

    private final Program program = Program.serving();

    @Test
    void searchIsSavedUnderItsReadingFoundAgainRenamedRemovedAndBroughtBack() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru&page=2");
            Browser.openMenu(page, "Save");
            button(page, "Save this search").click();
            assertThat(page.getByLabel("Name")).hasValue("Stories containing “president”, mentioning Russia");
            page.getByLabel("Name").press("Enter");
            assertThat(page.getByText("Saved as “Stories containing “president”, mentioning Russia”."))
                    .isVisible();

            page.getByRole(AriaRole.LINK, name("All saved searches")).click();
            Locator saved = page.locator("section.saved");
            assertThat(saved.getByRole(AriaRole.LINK)).hasAttribute("href", "/search?q=president&country=ru");
            assertThat(saved.locator("li")).containsText("nothing new");
            assertThat(saved.locator("li")).containsText("last seen");
            assertThat(saved.getByText("Nothing new in them.")).isVisible();

            button(page, "Rename Stories containing").press("Enter");
            page.getByLabel("New name").fill("<img src=x onerror=alert(1)>");
            page.getByLabel("New name").press("Enter");
            assertThat(saved.getByRole(AriaRole.LINK)).hasText("<img src=x onerror=alert(1)>");
            assertThat(saved.locator("img")).hasCount(0);
            assertThat(button(page, "Rename <img")).isFocused();

            button(page, "Remove <img").press("Enter");
            assertThat(saved.locator("li")).hasCount(0);
            assertThat(button(page, "Undo")).isFocused();
            button(page, "Undo").press("Enter");
            assertThat(saved.getByRole(AriaRole.LINK)).isFocused();
            button(page, "Remove <img").click();
            page.reload();
            assertThat(saved).isHidden();
        }
    }

    @Test
    void whatCameInSinceIsCountedUntilTheSearchIsOpened() throws IOException {
        long total = new ObjectMapper()
                .readTree(program.get("/api/search?country=ru").body())
                .path("total")
                .asLong();
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/");
            keep(page, "[{\"search\":\"country=ru\",\"name\":\"Russia\",\"seen\":\"" + LONG_AGO + "\"}]");
            page.navigate("/");
            assertThat(page.locator("section.saved li")).containsText(total + " new");
            assertThat(page.getByText("New stories in 1 of 1.")).isVisible();
            page.getByRole(AriaRole.LINK, name("Russia").setExact(true)).first().click();
            Browser.openMenu(page, "Saved");
            assertThat(page.getByText("Saved as “Russia”.")).isVisible();
            page.goBack();
            assertThat(page.locator("section.saved li")).containsText("nothing new");
        }
    }

    @Test
    void aPinnedResultDoesNotCountAsSeen() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/");
            keep(page, "[{\"search\":\"q=treaty\",\"name\":\"Treaty\",\"seen\":\"" + LONG_AGO + "\"}]");
            page.navigate("/search?q=treaty&asof=2099-01-01T00:00:00Z");
            Browser.openMenu(page, "Saved");
            assertThat(page.getByText("Saved as “Treaty”.")).isVisible();
            assertThat(kept(page)).contains(LONG_AGO);
        }
    }

    @Test
    void twoTabsShowTheSameList() {
        try (BrowserContext context = Browser.open()) {
            Page home = context.newPage();
            home.navigate("/");
            Page first = context.newPage();
            save(first, "/search?q=treaty", "First");
            assertThat(home.locator("section.saved a")).hasText("First");
            Page second = context.newPage();
            second.navigate("/search?q=election");
            save(first, "/search?q=war", "Second");
            Browser.openMenu(second, "Save");
            button(second, "Save this search").click();
            second.getByLabel("Name").fill("Third");
            second.getByLabel("Name").press("Enter");
            assertThat(home.locator("section.saved a")).hasText(new String[] {"Third", "Second", "First"});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no list at all", "{\"a\":1}", "null", "[{\"search\":5},17]"})
    void unreadableListIsSetAsideAndSavingGoesOn(String broken) {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/");
            keep(page, broken);
            page.navigate("/");
            assertThat(page.getByText("could not be read")).isVisible();
            save(page, "/search?q=treaty", "Treaty");
            assertThat(page.evaluate("localStorage.getItem('dateline.saved.unreadable')"))
                    .isEqualTo(broken);
            page.navigate("/");
            assertThat(page.locator("section.saved a")).hasText("Treaty");
        }
    }

    @Test
    void fullOrBlockedStorageIsSaid() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/");
            page.evaluate("for (let size = 4e6; size >= 1; size /= 2) try { localStorage.setItem('x' + size,"
                    + " 'x'.repeat(size)); } catch {}");
            trySaving(page);
            assertThat(page.getByText("no room left")).isVisible();
        }
        try (BrowserContext context = Browser.open()) {
            context.addInitScript("Object.defineProperty(window, 'localStorage',"
                    + " { get() { throw new DOMException('no', 'SecurityError'); } })");
            Page page = context.newPage();
            trySaving(page);
            assertThat(page.getByText("cannot be saved here")).isVisible();
            page.navigate("/");
            assertThat(page.locator("section.saved")).isHidden();
        }
    }

    @Test
    void withoutJavaScriptOtherWaysAreOffered() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            Browser.openMenu(page, "Save");
            assertThat(page.getByText("bookmark this page")).isVisible();
            assertThat(button(page, "Save this search")).isHidden();
            page.navigate("/");
            assertThat(page.locator("section.saved")).isHidden();
        }
    }

    @Test
    void listGoesToAnotherBrowserAsAFile(@TempDir Path folder) {
        Path file = folder.resolve("saved.json");
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            save(page, "/search?q=treaty&country=us", "Treaty");
            page.navigate("/");
            Download download = page.waitForDownload(
                    () -> button(page, "Save the list to a file").click());
            download.saveAs(file);
        }
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            save(page, "/search?q=war", "War");
            page.navigate("/");
            page.getByLabel("Add from a file").setInputFiles(file);
            assertThat(page.locator("section.saved a")).hasText(new String[] {"War", "Treaty"});
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void aHundredAreAccessibleAndFit(ColorScheme scheme, int width) {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
            Page page = context.newPage();
            page.navigate("/");
            page.evaluate("localStorage.setItem('dateline.saved', JSON.stringify(Array.from({ length: 100 }, (_, n) =>"
                    + " ({ search: 'q=president&page=' + (n + 2), name: 'Stories containing president '.repeat(4) + n,"
                    + " seen: '" + LONG_AGO + "' }))))");
            page.navigate("/");
            // A hundred searches are asked for this line.
            assertThat(page.getByText("New stories in 100 of 100."))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            Browser.checkAccessible(page);
            page.navigate("/search?q=president");
            Browser.openMenu(page, "Save");
            button(page, "Save this search").click();
            Browser.checkAccessible(page);
        }
    }

    @Test
    void sinceIsAskedAsAMoment() {
        assertThat(program.get("/api/new?since=" + LONG_AGO + "&q=nosuchwordanywhere")
                        .body())
                .isEqualTo("{\"new\":0}");
        assertThat(program.get("/api/new?since=2999-01-01T00:00:00%2B01:00").body())
                .isEqualTo("{\"new\":0}");
        assertThat(program.get("/api/new?q=treaty").statusCode()).isEqualTo(400);
        assertThat(program.get("/api/new?since=yesterday").body()).contains("error", "2022-01-10T12:00:00Z");
    }

    private static void save(Page page, String path, String name) {
        page.navigate(path);
        Browser.openMenu(page, "Save");
        button(page, "Save this search").click();
        page.getByLabel("Name").fill(name);
        page.getByLabel("Name").press("Enter");
        assertThat(page.getByText("Saved as “" + name + "”.")).isVisible();
    }

    private static void trySaving(Page page) {
        page.navigate("/search?q=president");
        Browser.openMenu(page, "Save");
        button(page, "Save this search").click();
        page.getByLabel("Name").fill("A name of some length".repeat(9));
        page.getByLabel("Name").press("Enter");
    }

    private static void keep(Page page, String list) {
        page.evaluate("list => localStorage.setItem('dateline.saved', list)", list);
    }

    private static String kept(Page page) {
        return (String) page.evaluate("localStorage.getItem('dateline.saved')");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
