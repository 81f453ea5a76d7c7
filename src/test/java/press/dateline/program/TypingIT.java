package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Suggestions while a reader types, by keyboard alone. */
class TypingIT {

    @Test
    void anEntityIsSuggestedAndChosenWithTheKeyboard() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?country=ru");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            Locator options = page.getByRole(AriaRole.OPTION);
            type(box, options, "vladimir pu");
            assertThat(options.first()).containsText("Vladimir Putin");
            Browser.checkAccessible(page);
            page.keyboard().press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?country=ru&actor=vladimir-putin$"));
        }
    }

    @Test
    void twoNamesInOneBoxBecomeTwoFilters() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            Locator options = page.getByRole(AriaRole.OPTION);
            type(box, options, "putin obam");
            assertThat(options.first()).containsText("Vladimir Putin + Barack Obama both, ");
            options.first().click();
            assertThat(page)
                    .hasURL(Pattern.compile(".*/search\\?actor=vladimir-putin&actor.op=all&actor=barack-obama$"));
        }
    }

    @Test
    void enterSearchesForWhatWasTypedAndEscapeCloses() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            Locator options = page.getByRole(AriaRole.OPTION);
            type(box, options, "putin");
            page.keyboard().press("Escape");
            assertThat(options).hasCount(0);
            assertThat(box).hasValue("putin");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=putin$"));
        }
    }

    private static void type(Locator box, Locator options, String text) {
        box.fill(text);
        assertThat(options.first()).isVisible();
    }
}
