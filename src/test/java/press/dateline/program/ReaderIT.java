package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reporter's way through the pages, in a real browser on the sample archive. */
class ReaderIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void searchFilterReadAndComeBack(boolean javascript) {
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(javascript))) {
            Page page = context.newPage();
            page.navigate("/");
            page.getByLabel("Search the archive").fill("president");
            page.getByLabel("Search the archive").press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?q=president$"));
            int all = total(page);

            int russia = choose(page, "Countries", "Russia");
            assertThat(total(page)).isEqualTo(russia).isLessThan(all);
            choose(page, "Countries", "Ukraine");
            int either = total(page);
            assertThat(either).isGreaterThanOrEqualTo(russia);
            assertThat(filters(page)).containsExactly("country Russia", "country Ukraine");

            int both = combine(page, "With all of these: ");
            assertThat(page).hasURL(Pattern.compile("country.op=all"));
            assertThat(total(page)).isEqualTo(both).isLessThanOrEqualTo(either);
            assertThat(combine(page, "With any of these: ")).isEqualTo(either);
            assertThat(page).not().hasURL(Pattern.compile("country.op=all"));
            assertThat(total(page)).isEqualTo(either);

            page.locator(".applied a", new Page.LocatorOptions().setHasText("Ukraine"))
                    .click();
            assertThat(page.locator(".applied")).not().containsText("Ukraine");
            assertThat(total(page)).isEqualTo(russia);
            String result = page.url();

            String headline = page.locator(".hit h2").first().innerText();
            page.locator(".hit h2 a").first().click();
            assertThat(page.locator("h1")).hasText(headline);
            assertThat(page.locator("a.mention.country").first()).isVisible();
            page.goBack();
            assertThat(page).hasURL(result);
            assertThat(total(page)).isEqualTo(russia);
        }
    }

    @Test
    void copiedLinkShowsTheNextReaderTheSame() {
        String link;
        List<String> seen;
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru&sort=oldest&size=5&page=2&junk=1");
            Browser.openMenu(page, "Share");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link"))
                    .click();
            assertThat(page.getByText("Copied")).isVisible();
            link = (String) page.evaluate("navigator.clipboard.readText()");
            seen = headlines(page);
        }
        assertThat(link).isEqualTo(Program.serving().url("/search?q=president&country=ru&sort=oldest&page=2&size=5"));
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate(link);
            assertThat(headlines(page)).isEqualTo(seen).isNotEmpty();
        }
    }

    @Test
    void withoutJavaScriptTheLinkIsThereToCopyByHand() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            Browser.openMenu(page, "Share");
            assertThat(page.getByLabel("Link to this result"))
                    .hasValue(Program.serving().url("/search?q=president"));
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link")))
                    .isHidden();
        }
    }

    @Test
    void valueThatWasLeftOutStaysInSightAndComesBackWithOneClick() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            int all = total(page);
            Locator leaveOut = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leave out Russia"));
            assertThat(leaveOut).hasCount(0);
            facetValue(page, "Countries", "Russia").hover();
            leaveOut.click();
            assertThat(page.locator(".applied")).containsText("Russia");
            assertThat(total(page)).isLessThan(all);
            assertThat(filters(page)).containsExactly("not country Russia");
            facetValue(page, "Countries", "Russia").click();
            assertThat(page.locator(".applied")).hasCount(0);
            assertThat(total(page)).isEqualTo(all);
        }
    }

    @Test
    void datesNarrowTheResult() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2010-01-01");
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2012-12-31");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep to these dates"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("q=president&from=2010-01-01&to=2012-12-31$"));
            assertThat(page.locator(".reading")).containsText("1 January 2010");
            assertThat(page.locator(".hit time").allInnerTexts()).allMatch(date -> date.matches(".*201[012]"));
        }
    }

    @Test
    void onAPhoneTheFiltersOpenOverTheResultsAndNothingScrollsSideways() {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true))) {
            Page page = context.newPage();
            for (String path : List.of(
                    "/",
                    "/search?q=president",
                    "/help",
                    "/browse/actor",
                    "/nowhere",
                    "/countries/ru",
                    "/network?q=president",
                    "/compare?name=country:ru&against=country:ua")) {
                page.navigate(path);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(390);
            }
            page.navigate("/search?q=president");
            Locator filters = page.locator("#filters");
            assertThat(filters).isHidden();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Filters").setExact(true))
                    .click();
            assertThat(filters).isVisible();
            page.locator(".facet summary", new Page.LocatorOptions().setHasText("Countries"))
                    .click();
            choose(page, "Countries", "Russia");
            assertThat(page).hasURL(Pattern.compile("country=ru#filters$"));
            assertThat(filters).isVisible();
            page.getByText("Show " + page.locator(".total strong").textContent())
                    .click();
            assertThat(filters).isHidden();
            assertThat(filters(page)).containsExactly("country Russia");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void theFirstStoryIsInSightWithoutScrolling(int width, int height) {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(width, height))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            Locator first = page.locator(".hit").first();
            assertThat(bottom(first.locator("h2"))).isLessThan(height / 2.0);
            assertThat(bottom(first.locator(".snippet").first())).isLessThan(height);
        }
    }

    @Test
    void aBrowserThatWasHereBeforeOffersWhatWasPublishedSince() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            Locator since = page.getByText("since I last looked");
            assertThat(since).hasCount(0);
            page.evaluate("localStorage.setItem('dateline.looked', JSON.stringify(['2019-01-01', '2020-06-03']))");
            page.reload();
            since.click();
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=president&from=2020-06-03$"));
            assertThat(page.locator(".applied")).containsText("2020-06-03");
            assertThat(since).hasCount(1);
            page.evaluate("localStorage.setItem('dateline.looked', '{')");
            page.reload();
            assertThat(since).hasCount(0);
        }
    }

    private static double bottom(Locator element) {
        return element.boundingBox().y + element.boundingBox().height;
    }

    @Test
    void byKeyboardStoriesAndFiltersAreOneStepAwayAndAValueIsLeftOut() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            for (String each : List.of("Skip to the content", "Skip to the stories")) {
                page.keyboard().press("Tab");
                assertThat(page.getByText(each)).isFocused();
            }
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(".hit h2 a").first()).isFocused();

            page.navigate("/search?q=president");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.getByText("Skip to the filters")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.getByLabel("Leave values out or correct them")).isChecked();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leave out Russia")))
                    .isVisible();
        }
    }

    @Test
    void menusOpenAndCloseByKeyboardAndOneAtATime() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            Browser.openMenu(page, "Share");
            Browser.openMenu(page, "Save");
            assertThat(page.locator("details.menu[open]")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator("details.menu[open]")).hasCount(0);
            assertThat(page.locator("details.menu > summary", new Page.LocatorOptions().setHasText("Save")))
                    .isFocused();
            page.keyboard().press("Enter");
            assertThat(page.getByText("Follow as a feed")).isVisible();
            page.locator(".reading").click();
            assertThat(page.getByText("Follow as a feed")).isHidden();
        }
    }

    @Test
    void thePastWeekIsOneClick() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?country=ru");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Past week"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("country=ru&from=20\\d\\d-\\d\\d-\\d\\d$"));
        }
    }

    @Test
    void slashGoesToTheSearchBoxAndTheKeyboardIsEnough() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            page.keyboard().press("/");
            assertThat(page.getByLabel("Search the archive")).isFocused();
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("treaty");
            page.keyboard().press("Enter");
            assertThat(page.locator(".reading")).containsText("treaty");
            page.locator(".hit h2 a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/articles/"));
        }
    }

    @Test
    void nothingIsAskedOfAnyOtherHostAndTheConsoleStaysQuiet() {
        try (BrowserContext context = Browser.open()) {
            List<String> elsewhere = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(Program.serving().url("/"))) {
                    elsewhere.add(request.url());
                }
            });
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            for (String path : List.of("/", "/search?q=president", "/browse/country", "/help")) {
                page.navigate(path);
            }
            page.navigate("/search?q=president");
            page.locator(".hit h2 a").first().click();
            assertThat(page.locator(".body")).isVisible();
            assertThat(elsewhere).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    private static int total(Page page) {
        return Integer.parseInt(page.locator(".total strong").innerText().replaceAll("\\D", ""));
    }

    private static List<String> filters(Page page) {
        return page.locator(".applied li:not(.all)").allInnerTexts().stream()
                .map(text ->
                        text.replaceAll("[×,].*", "").replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> headlines(Page page) {
        return page.locator(".hit h2").allInnerTexts();
    }

    /** Clicks a value and answers the count that stood beside it. */
    private static int choose(Page page, String facet, String value) {
        Locator link = facetValue(page, facet, value);
        int count = Integer.parseInt(link.locator(".count").innerText().replaceAll("\\D", ""));
        link.click();
        page.locator(".applied a", new Page.LocatorOptions().setHasText(value)).waitFor();
        return count;
    }

    /** Chooses how values combine and answers how many articles that was to find. */
    private static int combine(Page page, String way) {
        Locator link = page.locator(".op a", new Page.LocatorOptions().setHasText(way));
        int count = Integer.parseInt(link.innerText().replaceAll("\\D", ""));
        link.click();
        page.locator(".op b", new Page.LocatorOptions().setHasText(way)).waitFor();
        return count;
    }

    private static Locator facetValue(Page page, String facet, String value) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(facet))
                .locator("a.value", new Locator.LocatorOptions().setHasText(Pattern.compile("^(Left out: )?" + value)));
    }
}
