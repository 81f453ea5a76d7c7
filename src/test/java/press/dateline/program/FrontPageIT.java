package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.dateline.index.ArchiveForTests;

/** What a reader meets first, and the world map of the archive and of a search. */
class FrontPageIT {

    private static final NewContextOptions UNSCRIPTED = new NewContextOptions().setJavaScriptEnabled(false);

    @Test
    void whatCameInLastLeadsToItsStory() {
        try (BrowserContext context = Browser.open(UNSCRIPTED)) {
            Page page = context.newPage();
            page.navigate("/");
            assertThat(page.locator(".latest li")).hasCount(8);
            Locator first = page.locator(".latest a").first();
            String headline = first.innerText();
            first.click();
            assertThat(page.locator("h1")).hasText(headline);
        }
    }

    @Test
    void aCountryOnTheMapLeadsToAsManyStoriesAsItSays() {
        try (BrowserContext context = Browser.open(UNSCRIPTED)) {
            Page page = context.newPage();
            page.navigate("/");
            String label = page.locator(".map > svg a[href='/search?country=ru'] title")
                    .textContent();
            assertThat(label).startsWith("Russia: ");
            page.locator(".map > svg a[href='/search?country=ru']").click();
            assertThat(page.locator(".total")).containsText(label.replace("Russia: ", ""));
        }
    }

    @Test
    void theMapOfASearchKeepsItsWordsAndItsFiltersAndLeadsBack() {
        try (BrowserContext context = Browser.open(UNSCRIPTED)) {
            Page page = context.newPage();
            page.navigate("/search?q=president&from=2000-01-01");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("On a map"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/map\\?q=president&from=2000-01-01$"));
            page.getByText("The same as a table").click();
            Locator row = page.locator(".bars tr", new Page.LocatorOptions().setHasText("Russia"));
            String count = row.locator("td").innerText();
            row.getByRole(AriaRole.LINK).click();
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=president&country=ru&from=2000-01-01$"));
            assertThat(page.locator(".total")).containsText(count + " article");
            page.navigate("/map?q=president");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the result"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=president$"));
            page.navigate("/map?q=nosuchwordanywhere");
            assertThat(page.getByText("None of these stories names a country.")).isVisible();
        }
    }

    @Test
    void anEmptyArchiveBeginsWithThreeSteps() {
        try (ArchiveForTests archive = new ArchiveForTests()) {
            Program empty = Program.over(archive);
            try (BrowserContext context = Browser.open(new NewContextOptions(), empty)) {
                Page page = context.newPage();
                page.navigate("/");
                assertThat(page.locator(".steps li")).hasCount(3);
                Browser.checkAccessible(page);
            } finally {
                empty.close();
            }
        }
    }
}
