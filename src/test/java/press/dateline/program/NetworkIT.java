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

/** Who appears with whom in a result, without a script. */
class NetworkIT {

    private static final NewContextOptions UNSCRIPTED = new NewContextOptions().setJavaScriptEnabled(false);

    @Test
    void aResultLeadsToItsNetworkWhoseLinesLeadToAsManyArticlesAsTheySay() {
        try (BrowserContext context = Browser.open(UNSCRIPTED)) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who with whom"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/network\\?q=president&country=ru$"));
            Locator line = page.locator(".web a:has(line)").last();
            String count = line.locator("title").textContent().replaceAll(".*: ", "");
            page.navigate(line.getAttribute("href"));
            assertThat(page.locator(".total strong")).hasText(count);
            assertThat(page.locator(".applied li:not(.all)")).hasCount(3);
        }
    }

    @Test
    void everyNameOfTheTableLeadsToAsManyArticlesAsItSays() {
        try (BrowserContext context = Browser.open(UNSCRIPTED)) {
            Page page = context.newPage();
            page.navigate("/network?q=president&kind=country");
            Locator row = page.locator("table:last-child tbody tr").first();
            String count = row.locator("td").innerText();
            row.locator("a").click();
            assertThat(page.locator(".total strong")).hasText(Pattern.compile("^" + count + " articles?$"));
        }
    }

    @Test
    void onAPhoneThePictureStandsUprightWithNamesThatCanBeRead() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate("/network?q=president");
            assertThat(page.locator(".web.lying")).isHidden();
            assertThat(page.locator(".web.standing")).isVisible();
            assertThat(page.locator(".web.standing text").first().boundingBox().height)
                    .isGreaterThan(11);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(" and "))
                            .first())
                    .isVisible();
        }
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        Program program = Program.serving();
        assertThat(program.get("/network?q=nosuchwordanywhere").body()).contains("No two of them are named");
        assertThat(program.get("/network?actor=vladimir-putin&actor=nobody").body())
                .contains("wants any of several actors");
    }
}
