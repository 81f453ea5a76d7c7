package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How close hits stand, as a reader chose it. */
class DensityIT {

    private final Program program = Program.serving();

    @Test
    void withoutAScriptHitsAreMadeShortAndStaySoUntilTheyAreMadeLong() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            double before = page.locator(".hits").boundingBox().height;
            choose(page, "Only headlines and first lines");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=president&country=ru$"));
            assertThat(page.locator(".hits.compact")).isVisible();
            page.navigate("/search?q=president&country=ru&sort=newest");
            assertThat(page.locator(".hit .entities").first()).isHidden();
            page.navigate("/search?q=president&country=ru");
            assertThat(page.locator(".hits").boundingBox().height).isLessThan(0.6 * before);
            choose(page, "More of each story");
            assertThat(page.locator(".hit .entities").first()).isVisible();
        }
    }

    @Test
    void headlinesAloneAreAccessible() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            choose(page, "Only headlines and first lines");
            assertThat(page.locator(".hits.compact")).isVisible();
            Browser.checkAccessible(page);
        }
    }

    @Test
    void whateverIsSentLeadsToAResultOfOursAndOtherPagesKeepNothing() {
        HttpResponse<String> sent = send("density=%22%3Bx&search=https://elsewhere.example/", "");
        assertThat(sent.headers().firstValue("location").orElseThrow()).endsWith("/search");
        assertThat(sent.headers().firstValue("set-cookie").orElseThrow()).contains("=comfortable;");
        assertThat(send("density=compact", "https://elsewhere.example")
                        .headers()
                        .firstValue("set-cookie"))
                .isEmpty();
    }

    private HttpResponse<String> send(String form, String origin) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(program.url("/density")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return program.sendOnce((origin.isEmpty() ? request : request.header("Origin", origin)).build());
    }

    private static void choose(Page page, String text) {
        page.locator(".order summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .click();
    }
}
