package press.dateline.program;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe finds on the pages, wide and light, narrow and dark: colours know nothing of widths. */
class AccessibilityIT {

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void axeFindsNothing(int width, ColorScheme colours) {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours))) {
            Page page = context.newPage();
            check(page, "/");
            check(page, "/search?q=president&country=ru&country.not=us");
            check(page, "/search?q=nosuchwordanywhere");
            check(page, "/browse/actor");
            check(page, "/actors/vladimir-putin");
            check(page, "/map?q=president");
            check(page, "/network?q=president&kind=actor&kind=country");
            check(page, "/network?q=nosuchwordanywhere");
            check(page, "/compare?q=president&name=country:ru&against=country:ua");
            check(page, "/compare?name=vladim");
            check(page, "/map?q=nosuchwordanywhere");
            check(page, "/help");
            check(page, "/nowhere");
            page.navigate("/search?q=president");
            check(page, page.locator(".hit h2 a").first().getAttribute("href"));
        }
    }

    private static void check(Page page, String path) {
        page.navigate(path);
        Browser.checkAccessible(page);
    }
}
