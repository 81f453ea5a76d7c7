package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One result in the place of another: no new page, and everything else as if it were one. */
class SwapIT {

    private static final String START = "/search?q=president";

    @Test
    void aFilterChangesTheResultItsAddressItsTitleAndWhatTheSearchBoxCarriesAlong() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            value(page, "Countries", "Russia").click();
            assertThat(page.locator(".applied")).containsText("Russia");
            assertThat(page).hasURL(Pattern.compile("/search\\?q=president&country=ru$"));
            assertThat(page).hasTitle(Pattern.compile("mentioning Russia – \\d+ articles – Dateline$"));
            assertThat(page.locator("link[rel=canonical]"))
                    .hasAttribute("href", Pattern.compile("q=president&country=ru$"));
            assertThat(page.locator("link[type='application/atom+xml']"))
                    .hasAttribute("href", Pattern.compile("q=president&country=ru$"));
            assertThat(page.locator("#main")).hasCount(1);
            assertSame(page);
            // What the page is made of now is what the same address gives a new reader.
            String swapped = page.locator("#main .hits").innerText();
            box(page).fill("treaty");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?q=treaty&country=ru$"));
            assertThat(page.locator(".reading")).containsText("treaty");
            assertThat(box(page)).isFocused();
            assertSame(page);
            page.navigate("/search?q=president&country=ru");
            assertThat(page.locator("#main .hits").innerText()).isEqualTo(swapped);
        }
    }

    @Test
    void theFocusStaysOnTheControlWhereItIsAndTheCountIsSpoken() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(1280, 600))) {
            Page page = open(context);
            Locator putin = value(page, "Actors", "Vladimir Putin");
            putin.scrollIntoViewIfNeeded();
            double before = putin.boundingBox().y;
            putin.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".applied")).containsText("Vladimir Putin");
            assertThat(putin).isFocused();
            assertThat(putin.boundingBox().y).isBetween(before - 2, before + 2);
            assertThat(spoken(page)).hasText(Pattern.compile("^\\d+ articles.*"));
            assertThat(page.locator("#main .total"))
                    .hasText(spoken(page).innerText().split("\\. ")[0]);
            page.keyboard().press("Enter");
            assertThat(page.locator(".applied")).hasCount(0);
            assertThat(putin).isFocused();
            assertSame(page);
        }
    }

    @Test
    void theNextPageBeginsWithItsStories() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(1280, 600))) {
            Page page = open(context);
            page.getByText("Next →").click();
            assertThat(page).hasURL(Pattern.compile("page=2$"));
            assertThat(page.locator("#stories")).isFocused();
            assertThat(spoken(page)).hasText(Pattern.compile("Page 2 of \\d"));
            assertThat((Integer) page.evaluate("scrollY")).isZero();
            page.keyboard().press("Tab");
            assertThat(page.locator(".hit h2 a").first()).isFocused();
            assertSame(page);
        }
    }

    @Test
    void backAndForwardShowWhatWasThereWhereItWas() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setViewportSize(1280, 600))) {
            Page page = open(context);
            String title = page.title();
            List<String> first = headlines(page);
            Locator germany = value(page, "Countries", "Germany");
            germany.scrollIntoViewIfNeeded();
            int place = (Integer) page.evaluate("scrollY");
            germany.click();
            assertThat(page.locator(".applied")).containsText("Germany");
            List<String> second = headlines(page);
            page.locator(".order summary").click();
            page.locator(".sorts a", new Page.LocatorOptions().setHasText("Oldest"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("sort=oldest$"));
            assertThat(page.locator(".order summary")).isFocused();

            page.goBack();
            assertThat(page).hasURL(Pattern.compile("country=de$"));
            assertThat(page.locator(".order summary")).containsText("Relevance");
            assertThat(headlines(page)).isEqualTo(second);
            page.goBack();
            assertThat(page).hasURL(Pattern.compile("q=president$"));
            assertThat(page.locator(".applied")).hasCount(0);
            assertThat(headlines(page)).isEqualTo(first);
            assertThat(page).hasTitle(title);
            assertThat(germany).isFocused();
            assertThat((Integer) page.evaluate("scrollY")).isBetween(place - 2, place + 2);
            page.goForward();
            assertThat(page.locator(".applied")).containsText("Germany");
            assertThat(headlines(page)).isEqualTo(second);
            assertSame(page);

            // What another page of ours lies between comes back as well.
            page.locator(".hit h2 a").first().click();
            assertThat(page.locator("article.story")).isVisible();
            page.goBack();
            assertThat(page.locator(".applied")).containsText("Germany");
            page.goBack();
            assertThat(page.locator(".applied")).hasCount(0);
            assertThat(headlines(page)).isEqualTo(first);
        }
    }

    @Test
    void whatElseThePageDoesItDoesToTheNewPartToo() {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = open(context);
            value(page, "Countries", "Russia").click();
            assertThat(page.locator(".applied")).containsText("Russia");
            Browser.openMenu(page, "Share");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link"))
                    .click();
            assertThat(page.getByText("Copied")).isVisible();
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).endsWith("q=president&country=ru");
            Browser.openMenu(page, "Save");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this search"))
                    .click();
            page.getByLabel("Name").fill("Moscow");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Saved as “Moscow”.")).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            assertThat(page.locator(".hit h2 a").first()).isFocused();
            Browser.checkAccessible(page);
            page.goBack();
            assertThat(page.locator(".applied")).hasCount(0);
            page.keyboard().press("j");
            assertThat(page.locator(".hit h2 a").first()).isFocused();
            assertSame(page);
        }
    }

    @Test
    void drawingOverTheTimeStripChoosesFromTheFirstBarToTheLast() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            Locator bars = page.locator(".strip svg a");
            String from = bars.nth(1).getAttribute("href").replaceAll(".*[?&](from=[^&]*).*", "$1");
            String to = bars.nth(4).getAttribute("href").replaceAll(".*[?&](to=[^&]*).*", "$1");
            BoundingBox first = bars.nth(1).boundingBox();
            BoundingBox last = bars.nth(4).boundingBox();
            double y = first.y + first.height / 2;
            page.mouse().move(last.x + last.width / 2, y);
            page.mouse().down();
            page.mouse().move(last.x - last.width, y, new Mouse.MoveOptions().setSteps(3));
            page.mouse().move(first.x + first.width / 2, y, new Mouse.MoveOptions().setSteps(5));
            assertThat(page.locator(".strip svg a.drawn")).hasCount(4);
            page.mouse().up();
            assertThat(page).hasURL(Pattern.compile(from + "&" + to));
            assertSame(page);
        }
    }

    @Test
    void aSuggestionAndTheTimeStripAndTheDatesSwapToo() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            box(page).fill("vladimir pu");
            page.getByRole(AriaRole.OPTION).first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?actor=vladimir-putin$"));
            assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
            page.locator(".strip svg a").last().dispatchEvent("click");
            assertThat(page).hasURL(Pattern.compile("actor=vladimir-putin&from=.*&to=.*"));
            page.goBack();
            page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2014-01-01");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep to these dates"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("actor=vladimir-putin&from=2014-01-01$"));
            assertSame(page);
        }
    }

    @Test
    void aFacetFindsANameInPlaceByOtherNamesAndSpellingsToo() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=ukraine");
            page.evaluate("window.same = true");
            Locator actors = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Actors"));
            Locator names = actors.locator(".name");
            List<String> usual = names.allInnerTexts();
            Locator find = actors.getByLabel("Find in Actors");
            find.fill("zelensky");
            assertThat(names).hasText(new String[] {"Volodymyr Zelenskiy"});
            assertThat(actors.getByRole(AriaRole.STATUS)).hasText("Under another name or spelling:");
            find.fill("putin");
            assertThat(names).hasText(new String[] {"Vladimir Putin"});
            String count = actors.locator(".count").innerText().replaceAll("\\D", "");
            find.fill("nobodyofthatname");
            assertThat(actors.getByRole(AriaRole.STATUS)).hasText("No such name here.");
            Browser.checkAccessible(page);
            find.fill("");
            assertThat(names).hasText(usual.toArray(String[]::new));
            find.fill("putin");
            names.first().click();
            assertThat(page.locator(".applied")).containsText("Vladimir Putin");
            assertThat(page.locator(".total strong")).containsText(count + " article");
            assertThat(actors.locator("summary .number")).containsText("1");
            assertSame(page);
        }
    }

    @Test
    void whatCannotBeFetchedIsOpenedAsAnyLink() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            page.route("**/search?**", route -> {
                if (route.request().resourceType().equals("fetch")) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            value(page, "Countries", "Russia").click();
            assertThat(page.locator(".applied")).containsText("Russia");
            assertThat((Boolean) page.evaluate("window.same === undefined")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void anAnswerThatIsNoResultIsShownByTheBrowserItself(int status) {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            page.route(
                    "**/search?**country=ru**",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setStatus(status)
                            .setContentType("text/html")
                            .setBody("<!DOCTYPE html><title>Busy</title><main>Many are asking</main>")));
            value(page, "Countries", "Russia").click();
            assertThat(page.getByText("Many are asking")).isVisible();
            assertThat(page).hasURL(Pattern.compile("country=ru$"));
        }
    }

    @Test
    void aServerThatIsAwayIsSaidByTheBrowserAndFoundAgain() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            context.setOffline(true);
            try {
                value(page, "Countries", "Russia").click();
                page.waitForURL(Pattern.compile("chrome-error:.*|.*country=ru$"));
            } catch (PlaywrightException gone) {
                // A page of the browser's own is no page to wait for.
                assertThat(gone).isNotNull();
            }
            context.setOffline(false);
            page.navigate(START + "&country=ru");
            assertThat(page.locator(".applied")).containsText("Russia");
        }
    }

    @Test
    void whatIsFoldedStaysFolded() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            Locator countries = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Countries"));
            countries.locator("summary").click();
            assertThat(countries.locator("ul")).isHidden();
            value(page, "Actors", "Vladimir Putin").click();
            assertThat(page.locator(".applied")).containsText("Vladimir Putin");
            assertThat(countries.locator("ul")).isHidden();
            assertSame(page);
        }
    }

    @Test
    void aDoubleClickChoosesOnceAndTheLastOfSeveralClicksCounts() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> {
                if (request.resourceType().equals("fetch")) {
                    asked.add(request.url());
                }
            });
            value(page, "Countries", "Russia").dblclick();
            assertThat(page.locator(".applied")).containsText("Russia");
            assertThat(asked).hasSize(1);

            // The first answer never comes: the second click does not wait for it.
            AtomicInteger held = new AtomicInteger();
            page.route("**/search?**", route -> {
                if (route.request().url().contains("country=fr") && held.getAndIncrement() == 0) {
                    return;
                }
                route.resume();
            });
            value(page, "Countries", "France").click();
            value(page, "Countries", "Germany").click();
            assertThat(page.locator(".applied")).containsText("Germany");
            assertThat(page.locator(".applied")).not().containsText("France");
            assertThat(page).hasURL(Pattern.compile("country=de&country=ru$"));
            assertThat(held.get()).isEqualTo(1);
            assertThat(page.locator("#main")).not().hasAttribute("aria-busy", "true");
            assertSame(page);
            page.goBack();
            assertThat(page).hasURL(Pattern.compile("country=ru$"));
            assertThat(page.locator(".applied")).not().containsText("Germany");
        }
    }

    @Test
    void aLinkStillOpensInATabOfItsOwn() {
        try (BrowserContext context = Browser.open()) {
            Page page = open(context);
            Page other = context.waitForPage(() -> value(page, "Countries", "Russia")
                    .click(new Locator.ClickOptions()
                            .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.CONTROLORMETA))));
            assertThat(other).hasURL(Pattern.compile("country=ru$"));
            assertThat(page).hasURL(Pattern.compile("q=president$"));
            assertThat(page.locator(".applied")).hasCount(0);
        }
    }

    @Test
    void onAPhoneTheFiltersStayOpenAndWhereTheyWereUntilTheReaderHasChosen() {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true))) {
            Page page = open(context);
            page.locator(".tofilters").click();
            // Folded, so that all facets are in sight; what is opened stays open.
            assertThat(value(page, "Countries", "Russia")).isHidden();
            page.locator(".facet summary", new Page.LocatorOptions().setHasText("Actors"))
                    .click();
            Locator putin = value(page, "Actors", "Vladimir Putin");
            putin.scrollIntoViewIfNeeded();
            double before = putin.boundingBox().y;
            putin.click();
            assertThat(page.locator("#filters .close")).containsText("Show ");
            assertThat(page.locator(".tofilters .number")).containsText("1");
            assertThat(page.locator("#filters")).isVisible();
            assertThat(putin.boundingBox().y).isBetween(before - 2, before + 2);
            page.goBack();
            assertThat(page.locator(".tofilters .number")).hasCount(0);
            assertThat(page.locator("#filters")).isVisible();
            page.goBack();
            assertThat(page.locator("#filters")).isHidden();
            assertSame(page);
        }
    }

    @Test
    void withoutScriptsEveryStepIsAPage() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(START);
            value(page, "Countries", "Russia").click();
            assertThat(page.locator(".applied")).containsText("Russia");
            page.getByText("Remove all filters").click();
            assertThat(page.locator(".applied")).hasCount(0);
            page.goBack();
            assertThat(page.locator(".applied")).containsText("Russia");
        }
    }

    /** A result, with a mark that only lasts as long as the page does. */
    private static Page open(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(START);
        page.evaluate("window.same = true");
        return page;
    }

    private static void assertSame(Page page) {
        assertThat((Boolean) page.evaluate("window.same === true"))
                .as("still the same page")
                .isTrue();
    }

    private static Locator box(Page page) {
        return page.locator("#q");
    }

    private static Locator spoken(Page page) {
        return page.locator("body > p[role=status]");
    }

    private static List<String> headlines(Page page) {
        return page.locator(".hit h2").allInnerTexts();
    }

    private static Locator value(Page page, String facet, String value) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(facet))
                .locator("a.value", new Locator.LocatorOptions().setHasText(Pattern.compile("^" + value)));
    }
}
