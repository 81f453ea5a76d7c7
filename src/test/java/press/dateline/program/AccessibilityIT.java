package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe finds on the pages, wide and light, narrow and dark: colours know nothing of widths. */
class AccessibilityIT {

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK", "320, LIGHT", "320, DARK"})
    void axeFindsNothingAgainstAnyPartInAnyState(int width, ColorScheme colours) {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours))) {
            Page page = context.newPage();
            check(page, "/design");
            for (String menu : List.of("Relevance", "Share", "Save")) {
                Browser.openMenu(page, menu);
                Browser.checkAccessible(page);
            }
            check(page, "/design#filters");
        }
    }

    /** Where the reader asks the browser for more contrast, or for colours of their own. */
    @Test
    void moreContrastIsMoreAndOwnColoursAreKept() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setContrast(Contrast.MORE))) {
            Page page = context.newPage();
            check(page, "/design");
            assertThat(colour(page, "body", "background-color")).isEqualTo("rgb(255, 255, 255)");
            assertThat(colour(page, ".meta", "color")).isEqualTo("rgb(38, 38, 38)");
        }
        try (BrowserContext context = Browser.open(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = context.newPage();
            page.navigate("/design");
            // Drawings are left alone by the browser; that they follow is ours to do.
            assertThat(colour(page, ".chart rect:not(.reach)", "fill")).isEqualTo(colour(page, "body", "color"));
            // What is filled stays legible: its own pair of the reader's colours, no plate of the browser's behind the
            // letters.
            for (String filled : List.of("button:not(.plain)", ".number", "mark")) {
                assertThat(colour(page, filled, "color"))
                        .as(filled)
                        .isNotEqualTo(colour(page, filled, "background-color"));
                assertThat(colour(page, filled, "forced-color-adjust"))
                        .as(filled)
                        .isEqualTo("none");
            }
        }
    }

    private static String colour(Page page, String of, String property) {
        return (String) page.locator(of).first().evaluate("(each, name) => getComputedStyle(each)[name]", property);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void onAPhoneTheSearchButtonAndTheSectionsAreWhole(int width) {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(width, 700))) {
            Page page = context.newPage();
            for (String path : List.of("/", "/search?q=president&country=ru", "/actors/vladimir-putin")) {
                page.navigate(path);
                for (String each : List.of(".searchbox button", ".sections", ".brand")) {
                    BoundingBox box = page.locator(each).first().boundingBox();
                    assertThat(box.x).as(path + " " + each).isNotNegative();
                    assertThat(box.x + box.width).as(path + " " + each).isLessThanOrEqualTo(width);
                }
                assertThat(page.locator(".sections").boundingBox().height)
                        .as("one row")
                        .isLessThan(50);
            }
        }
    }

    @Test
    void onAWidePageTheSearchStaysInReach() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(1280, 800))) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            page.locator(".paging").scrollIntoViewIfNeeded();
            PlaywrightAssertions.assertThat(page.locator("#q")).isInViewport();
        }
    }

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
