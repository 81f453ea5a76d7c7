package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe finds on the pages, wide and light, narrow and dark: colours know nothing of widths. */
class AccessibilityIT {

    /** One for all, each of which says how it looks and goes elsewhere: a new one takes a process, to which axe is new. */
    private static Page page;

    @BeforeAll
    static void open() {
        page = Browser.open().newPage();
    }

    @AfterAll
    static void close() {
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK", "320, LIGHT", "320, DARK"})
    void axeFindsNothingAgainstAnyPartInAnyState(int width, ColorScheme colours) {
        look(width, 900, colours);
        check("/design");
        for (String menu : List.of("Relevance", "Share", "Save")) {
            Browser.openMenu(page, menu);
            Browser.checkAccessible(page);
        }
        check("/design#filters");
    }

    /** Where the reader asks the browser for more contrast, or for colours of their own. */
    @Test
    void moreContrastIsMoreAndOwnColoursAreKept() {
        look(1280, 720, ColorScheme.LIGHT, Contrast.MORE, ForcedColors.NONE);
        check("/design");
        assertThat(colour("body", "background-color")).isEqualTo("rgb(255, 255, 255)");
        assertThat(colour(".meta", "color")).isEqualTo("rgb(38, 38, 38)");
        look(1280, 720, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.ACTIVE);
        page.navigate("/design");
        // Drawings are left alone by the browser; that they follow is ours to do.
        assertThat(colour(".chart rect:not(.reach)", "fill")).isEqualTo(colour("body", "color"));
        // What is filled stays legible: its own pair of the reader's colours, no plate of the browser's behind the
        // letters.
        for (String filled : List.of("button:not(.plain)", ".number", "mark")) {
            assertThat(colour(filled, "color")).as(filled).isNotEqualTo(colour(filled, "background-color"));
            assertThat(colour(filled, "forced-color-adjust")).as(filled).isEqualTo("none");
        }
    }

    private static String colour(String of, String property) {
        return (String) page.locator(of).first().evaluate("(each, name) => getComputedStyle(each)[name]", property);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void onAPhoneTheSearchButtonAndTheSectionsAreWhole(int width) {
        look(width, 700, ColorScheme.LIGHT);
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

    @Test
    void onAWidePageTheSearchStaysInReach() {
        look(1280, 800, ColorScheme.LIGHT);
        page.navigate("/search?q=president");
        page.locator(".paging").scrollIntoViewIfNeeded();
        PlaywrightAssertions.assertThat(page.locator("#q")).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void axeFindsNothing(int width, ColorScheme colours) {
        look(width, 900, colours);
        check("/");
        check("/search?q=president&country=ru&country.not=us");
        check("/search?q=nosuchwordanywhere");
        check("/browse/actor");
        check("/actors/vladimir-putin");
        check("/map?q=president");
        check("/network?q=president&kind=actor&kind=country");
        check("/network?q=nosuchwordanywhere");
        check("/compare?q=president&name=country:ru&against=country:ua");
        check("/compare?name=vladim");
        check("/map?q=nosuchwordanywhere");
        check("/help");
        check("/nowhere");
        page.navigate("/search?q=president");
        check(page.locator(".hit h2 a").first().getAttribute("href"));
    }

    private static void look(int width, int height, ColorScheme colours) {
        look(width, height, colours, Contrast.NO_PREFERENCE, ForcedColors.NONE);
    }

    private static void look(int width, int height, ColorScheme colours, Contrast contrast, ForcedColors forced) {
        page.setViewportSize(width, height);
        page.emulateMedia(new EmulateMediaOptions()
                .setColorScheme(colours)
                .setContrast(contrast)
                .setForcedColors(forced));
    }

    private static void check(String path) {
        page.navigate(path);
        Browser.checkAccessible(page);
    }
}
