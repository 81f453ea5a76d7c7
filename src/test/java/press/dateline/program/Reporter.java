package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody at a page whose clicks and keys are counted, and the seconds that a practised hand takes for them by the
 * keystroke-level model (Card, Moran and Newell, 1980): a key .28 s, pointing and clicking 1.2 s, and 1.35 s of thought before
 * each step. What the page itself takes is not in it.
 */
final class Reporter {

    private static final double KEY = .28;
    private static final double CLICK = 1.2;
    private static final double THOUGHT = 1.35;

    private final Page page;
    private int clicks;
    private int keys;
    private int steps;

    Reporter(Page page) {
        this.page = page;
    }

    void clicks(Locator what) {
        what.click();
        clicks++;
        steps++;
    }

    /** Into what has the focus. */
    void types(String text) {
        Locator field = page.locator("*:focus");
        assertThat(field).hasCount(1);
        field.fill(text);
        keys += text.length();
        steps++;
    }

    /** A name, the first letters of which are typed; the first that is suggested is taken once it is the one. */
    void takes(String typed, String suggested) {
        types(typed);
        Locator option = page.locator("[role=option]").first();
        assertThat(option).containsText(suggested);
        presses("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        keys++;
    }

    /** With a thought before it, which a second key of the same step has not. */
    void presses(String key) {
        page.keyboard().press(key);
        keys++;
        steps++;
    }

    int clicks() {
        return clicks;
    }

    int keys() {
        return keys;
    }

    long seconds() {
        return Math.round(clicks * CLICK + keys * KEY + steps * THOUGHT);
    }
}
