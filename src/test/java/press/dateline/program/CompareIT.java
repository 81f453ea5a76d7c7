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

/** Two names over time, with and without a script. */
class CompareIT {

    private static final NewContextOptions UNSCRIPTED = new NewContextOptions().setJavaScriptEnabled(false);

    private final Program program = Program.serving();

    @Test
    void aResultLeadsToTwoNamesWhoseEveryNumberLeadsToAsManyArticles() {
        try (BrowserContext context = Browser.open(UNSCRIPTED)) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            link(page, "Two names over time").click();
            page.getByLabel("Second name").fill("Ukraine");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*name=country%3Aru&against=country%3Aua$"));
            assertThat(page.locator("h1")).hasText("Russia and Ukraine over time");
            String compared = page.url();
            for (String which : new String[] {
                ".sides li:nth-child(1) a:nth-of-type(2)",
                ".sides li:nth-child(3) a",
                ".bars tbody tr:last-child td a >> nth=0"
            }) {
                page.navigate(compared);
                String count = page.locator(which).innerText().replaceAll("\\D", "");
                page.locator(which).click();
                assertThat(page.locator(".total strong")).containsText(Pattern.compile("^" + count + " article"));
            }
        }
    }

    @Test
    void aBarLeadsToAsManyArticlesAsItSays() {
        try (BrowserContext context = Browser.open(UNSCRIPTED)) {
            Page page = context.newPage();
            page.navigate("/compare?name=country:ru&against=country:ua");
            Locator bar = page.locator(".paired a.against").last();
            String label = bar.locator("title").textContent();
            assertThat(label).contains(", Ukraine: ");
            bar.click();
            assertThat(page.locator(".total strong")).hasText(label.replaceAll(".*: ", ""));
        }
    }

    @Test
    void aNameThatSeveralBearIsAskedForAndOneThatNobodyBearsIsSaid() {
        assertThat(program.get("/compare?name=vladim&against=country:ru").body())
                .contains("Who is meant?", "name=actor%3Avladimir-putin&amp;against=country%3Aru");
        assertThat(program.get("/compare?name=nobodyhere&against=country:ru").body())
                .contains("knows no name like “nobodyhere”");
        assertThat(program.get("/compare?name=country:ru&against=country:ru").body())
                .contains("Both names mean Russia");
    }

    @Test
    void whoIsTypedOnAPageOfANameIsSuggestedAndCompared() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/countries/ru");
            Locator field = page.getByLabel("Over time against");
            Locator options = page.getByRole(AriaRole.OPTION);
            page.waitForResponse(
                    response -> response.url().endsWith("/api/suggest?q=ukrain"),
                    () -> field.pressSequentially("ukrain"));
            options.first().click();
            assertThat(page).hasURL(Pattern.compile(".*/compare\\?name=country%3Aru&against=[a-z]+%3A.*$"));
            assertThat(page.locator(".paired")).isVisible();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
