package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story opened from a result: what was searched for is marked in it, and the way back leads to where one was. */
class ReadingIT {

    private static final String PUTIN = "/search?q=invades+sanctions&match=any&actor=vladimir-putin";

    @Test
    void wordsAndChosenNamesAreMarkedAndTheirPlacesLedToWithoutAScript() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, PUTIN, "Russia invades Ukraine");
            List<String> marked = page.locator(".body mark").allInnerTexts();
            assertThat(marked).contains("sanctions", "Vladimir Putin", "Putin");
            assertThat(page.locator("h1 mark")).hasText("invades");
            assertThat(page.locator(".places")).containsText(marked.size() + " places");
            page.locator(".places a").nth(1).click();
            assertThat(page).hasURL(Pattern.compile(".*#place-2$"));
            assertThat(page.locator("mark:target")).isInViewport();
        }
    }

    @Test
    void theWayBackLeadsToTheSameStoryOfTheSameResult() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(900, 500))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&sort=oldest&page=2");
            Locator hit = page.locator(".hit").nth(7);
            String id = hit.getAttribute("id");
            hit.locator("h2 a").click();
            assertThat(page.locator("#q")).hasValue("president");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the result"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=president&sort=oldest&page=2#" + id + "$"));
            assertThat(page.locator("#" + id)).isInViewport();
        }
    }

    @Test
    void keysLeadThroughTheResultAndThroughThePlacesOfAStory() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=sanctions&sort=oldest");
            page.keyboard().press("j");
            assertThat(page.locator(".hit h2 a").nth(0)).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator(".hit h2 a").nth(1)).isFocused();
            page.keyboard().press("k");
            page.keyboard().press("o");
            assertThat(page.locator("article.story")).isVisible();
            Locator said = page.locator(".places [role=status]");
            int places = page.locator(".body mark[id]").count();
            assertThat(said).containsText(Integer.toString(places));
            page.keyboard().press("n");
            assertThat(said).hasText("1 of " + places);
            assertThat(page.locator("mark.now")).hasAttribute("id", "place-1");
            page.keyboard().press("p");
            assertThat(said).hasText(places + " of " + places);
        }
    }

    @Test
    void whoeverSwitchesTheKeysOffTypesInPeace() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=sanctions");
            page.keyboard().press("?");
            assertThat(page).hasURL(Pattern.compile(".*/help#keys$"));
            page.getByLabel("Use these keys in this browser").uncheck();
            page.navigate("/search?q=sanctions");
            page.keyboard().press("j");
            page.keyboard().press("/");
            assertThat((String) page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
            page.navigate("/help");
            assertThat(page.getByLabel("Use these keys in this browser")).not().isChecked();
        }
    }

    @Test
    void whatIsNotTheStoryIsGreyed() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            open(page, "/search?q=\"Teresa+Villanueva\"", "Marcos");
            assertThat(page.locator(".body .aside").allInnerTexts())
                    .containsExactly("By Teresa Villanueva", "Copyright 1986 Pacific Wire. All rights reserved.");
        }
    }

    @Test
    void withoutASearchThereIsNoWayBack() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            open(page, "/search", "");
            assertThat(page.getByText("Back to the result")).hasCount(0);
            assertThat(page.locator("article mark")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390", "LIGHT, 320"})
    void aMarkedStoryIsAccessibleAndFits(ColorScheme scheme, int width) {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
            Page page = context.newPage();
            open(page, PUTIN, "Russia invades Ukraine");
            page.keyboard().press("n");
            Browser.checkAccessible(page);
        }
    }

    private static void open(Page page, String search, String headline) {
        page.navigate(search);
        page.locator(".hit h2 a", new Page.LocatorOptions().setHasText(headline))
                .first()
                .click();
        assertThat(page.locator("article.story")).isVisible();
    }
}
