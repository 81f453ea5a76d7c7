package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
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
            type(page, box, options, "vladimir pu");
            assertThat(options.first()).containsText("Vladimir Putin");
            Browser.checkAccessible(page);
            page.keyboard().press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?country=ru&actor=vladimir-putin$"));
        }
    }

    @Test
    void enterSearchesForWhatWasTypedAndEscapeCloses() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            Locator options = page.getByRole(AriaRole.OPTION);
            type(page, box, options, "putin");
            page.keyboard().press("Escape");
            assertThat(options).hasCount(0);
            assertThat(box).hasValue("putin");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=putin$"));
        }
    }

    /** What the archive knows is read when it is first asked for: a reader who types on a moment later sees it. */
    private static void type(Page page, Locator box, Locator options, String text) {
        String asked = "/api/suggest?q=" + URLEncoder.encode(text, UTF_8).replace("+", "%20");
        for (int attempt = 0; attempt < 30; attempt++) {
            box.fill("");
            // Of the whole of it: who types slowly is answered in between, and one more answer would open the list
            // again.
            page.waitForResponse(response -> response.url().endsWith(asked), () -> box.pressSequentially(text));
            if (options.count() > 0) {
                return;
            }
        }
        assertThat(options.first()).isVisible();
    }
}
