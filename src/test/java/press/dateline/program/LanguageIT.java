package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the language that their reader chose or whose browser asks for it, whole. */
class LanguageIT {

    /** For tests that only look at where they go: each new page takes a process of its own, to which axe is new. */
    private static Page french;

    private final Program program = Program.serving();

    @BeforeAll
    static void open() {
        french = Browser.open(new NewContextOptions().setLocale("fr-FR")).newPage();
    }

    @AfterAll
    static void close() {
        french.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=president&country=ru",
                "/search?q=president&sort=oldest&from=2010&to=2020-05-31&country.not=us&actor=vladimir-putin&about=1",
                "/search?q=zebrawood+president&country=ru&size=x&counrty=us&from=2020-05-31&to=2010",
                "/search?q=president&page=999",
                "/search?q=president&asof=2099-01-01T00:00:00Z",
                "/browse/country?q=president",
                "/browse/actor?name=zzzz",
                "/forms?q=president",
                "/map",
                "/network?q=president",
                "/compare?name=country:ru&against=country:us",
                "/compare?name=zzzz",
                "/countries/ru",
                "/corrections",
                "/incoming",
                "/withheld",
                "/actors/vladimir-putin/correct?do=merge&other=president",
                "/countries/ru/correct",
                "/places/moscow-ru",
                "/design",
                "/sign-in",
                "/help",
                "/nope"
            })
    void aFrenchReaderReadsNoEnglish(String path) {
        french.navigate(path);
        FrenchPage.check(french);
        Browser.checkAccessible(french);
    }

    @Test
    void anArticleIsFrenchAroundItsOwnWords() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            page.locator(".hit h2 a").first().click();
            assertThat(page.locator(".body")).hasAttribute("lang", "en");
            assertThat(page.locator(".tonamed")).hasText("Qui et où");
            FrenchPage.check(page);
            Browser.checkAccessible(page);
        }
    }

    /** Nothing of it is entered, so no other test sees it. */
    @Test
    void whatIsRefusedIsRefusedInFrench() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/actors/vladimir-putin/correct?do=rename");
            page.locator("details[open] input[name=name]").fill("!!!");
            page.locator("details[open] input[name=who]").fill("Camille");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Renommer"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Un nom a au moins une lettre ou un chiffre.");
            FrenchPage.check(page);
            Browser.checkAccessible(page);
            page.locator("details[open] form").evaluate("form => form.action = '/corrections/nope/undo'");
            page.locator("details[open] button").click();
            assertThat(page).hasURL(Pattern.compile(".*/corrections/nope/undo"));
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Il n’y a pas de telle correction à annuler.");
            FrenchPage.check(page);
        }
    }

    @Test
    void editorsWithdrawInFrench() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            page.locator(".hit h2 a").first().click();
            page.getByText("Retirer ou retenir").click();
            assertThat(page.locator("h1")).hasText("Retirer ou retenir");
            FrenchPage.check(page);
            page.locator("details").first().locator("summary").click();
            page.locator("input[name=who]").first().fill("Camille");
            page.locator("input[name=why]").first().fill("essai");
            page.getByText("Retirer…").click();
            assertThat(page.locator("h1")).hasText("Confirmer\u202f?");
            FrenchPage.check(page);
            Browser.checkAccessible(page);
        }
    }

    @Test
    void aFrenchReaderFindsAPlaceByItsFrenchName() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/");
            page.locator("main input[name=q]").pressSequentially("royaume");
            Locator suggested = page.locator("[role=option]").first();
            assertThat(suggested).containsText("Royaume-Uni");
            suggested.click();
            assertThat(page).hasURL(Pattern.compile(".*[?&]country=gb.*"));
            page.navigate("/browse/place?name=mosco");
            assertThat(page.locator(".all .name").first()).containsText("Moscou");
            page.navigate("/browse/place?name=moscou");
            assertThat(page.locator("main")).containsText("Moscou");
            assertThat(page.locator("main a[href*='place=moscow-ru']").first()).hasText("Moscou");
            page.locator("main a[href*='place=moscow-ru']").first().click();
            assertThat(page.locator("h1")).containsText("Moscou");
            FrenchPage.check(page);
        }
    }

    @Test
    void aFrenchReadersCountriesStandInTheirOwnAlphabet() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/browse/country?letter=r");
            assertThat(page.locator(".all .name").filter(new Locator.FilterOptions().setHasText("Royaume-Uni")))
                    .hasCount(1);
            page.navigate("/browse/country");
            assertThat(page.locator(".all .name").allInnerTexts())
                    .hasSizeGreaterThan(10)
                    .contains("Royaume-Uni")
                    .isSortedAccordingTo(Collator.getInstance(Locale.FRENCH)::compare);
        }
    }

    /** In place of one result another is put without a new page: it comes in the same language. */
    @Test
    void whatIsSwappedInIsFrenchToo() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            page.evaluate("window.stays = true");
            page.locator("[aria-labelledby=facet-country] a.value").first().click();
            assertThat(page.locator(".applied .kind")).hasText("pays");
            assertThat((Boolean) page.evaluate("window.stays")).isTrue();
            FrenchPage.check(page);
        }
    }

    @Test
    void theReadersChoiceComesBeforeTheirBrowsersAndTheSamePageIsShownAgain() {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setLocale("fr").setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=president&country=ru$"));
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).hasText("Stories containing “president”, mentioning Russia.");
            page.navigate("/help");
            assertThat(page.locator("h1")).hasText("How to search");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français"))
                    .click();
            assertThat(page.locator("h1")).hasText("Comment chercher");
        }
    }

    /** A result that was put in the place of another is the one that is shown again. */
    @Test
    void afterASwapTheResultOnTheScreenIsShownAgain() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            page.locator("[aria-labelledby=facet-country] a.value").first().click();
            assertThat(page.locator(".applied .kind")).hasText("country");
            String shown = page.url();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français"))
                    .click();
            assertThat(page).hasURL(shown);
            assertThat(page.locator(".applied .kind")).hasText("pays");
        }
    }

    @Test
    void whateverIsSentLeadsToAPageOfOursAndOtherPagesChangeNothing() {
        for (String to : List.of(
                "https://elsewhere.example/search",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "x\r\nSet-Cookie: a=b")) {
            HttpResponse<String> sent = choose("fr", to, "");
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(URI.create(sent.headers().firstValue("location").orElseThrow()))
                    .as(to)
                    .matches(location -> location.getHost() == null
                            || location.getAuthority().equals("localhost:" + program.port()));
            assertThat(sent.headers().firstValue("set-cookie").orElseThrow())
                    .contains("=fr;")
                    .containsIgnoringCase("HttpOnly");
        }
        assertThat(choose("fr", "/", "https://elsewhere.example").headers().firstValue("set-cookie"))
                .isEmpty();
        assertThat(choose("xx\"; Path=/", "/", "").headers().firstValue("set-cookie"))
                .isEmpty();
    }

    @Test
    void noKeptAnswerIsShownInAnotherLanguage() {
        for (String path : List.of("/", "/search?q=president", "/help", "/nope", "/sign-in")) {
            HttpResponse<String> french = in("fr", path);
            assertThat(String.join(", ", french.headers().allValues("vary")))
                    .as(path)
                    .contains("Accept-Language")
                    .contains("Cookie");
            assertThat(french.body()).contains("<html lang=\"fr\">");
            assertThat(in("en", path).body()).contains("<html lang=\"en\">");
            assertThat(french.headers().firstValue("etag")).isEmpty();
            assertThat(french.headers().firstValue("last-modified")).isEmpty();
        }
    }

    @Test
    void programsAreToldTheSameInEveryLanguage() {
        for (String path : List.of(
                "/api/search?q=president&size=x", "/api/nope", "/search.csv?q=zebrawood", "/search.atom?q=zebrawood")) {
            assertThat(withoutTimes(in("fr", path).body()))
                    .as(path)
                    .isEqualTo(withoutTimes(in("en", path).body()));
        }
    }

    /** Two that say it: programs hear the search's own words, pages put it together from messages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=president",
                "q=a+b+c&match=any",
                "q=x+y&match=any",
                "q=\"live+fire\"~5+-b+-\"c+d\"",
                "q=(a+b)+OR+c+OR+-d",
                "q=(a+b+c)+OR+d*+by:smith+headline:coup+source:times",
                "q=-b&sort=oldest",
                "country=ru&country=us&country.op=all&about=1",
                "country=ru&country=us&country=kz&country.not=fr&country.not=de&source=Reuters&source.not=AP",
                "from=2020-01-01&to=2020-12-31",
                "from=2020-05-01&to=2020-05-03",
                "q=x&from=2020-05-01&to=2020-06-03",
                "from=2019-05-01&to=2020-06-03&asof=2022-01-10T12:00:07Z",
                "to=2020-06-03&story=nope&q=x",
                "from=2020-06-03&to=2020-06-03&asof=2022-01-10T12:00:00Z",
                "q=headline:&size=x&page=0&bogus=1&counrty=us&country=ru&country.not=ru",
                "q=zebrawood+president&country=ru&from=2020-06-03"
            })
    void inEnglishAPageSaysWhatProgramsAreTold(String search) {
        String asked = search.replace("\"", "%22");
        String json = program.get("/api/search?" + asked).body();
        // To read what is written there takes no browser.
        Document page = Jsoup.parse(program.get("/search?" + asked).body());
        assertThat(json(json, "reading")).hasSize(1).isEqualTo(texts(page, "h1"));
        assertThat(list(json, "problems")).isEqualTo(texts(page, ".problems li"));
    }

    private static List<String> texts(Document page, String of) {
        return page.select(of).stream().map(Element::wholeText).toList();
    }

    private static List<String> json(String json, String name) {
        return Pattern.compile("\"" + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1).replace("\\\"", "\""))
                .toList();
    }

    private static List<String> list(String json, String name) {
        Matcher list = Pattern.compile("\"" + name + "\":\\[((?:\"(?:[^\"\\\\]|\\\\.)*\",?)*)\\]")
                .matcher(json);
        assertThat(list.find()).isTrue();
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(list.group(1))
                .results()
                .map(found -> found.group(1).replace("\\\"", "\""))
                .toList();
    }

    private static String withoutTimes(String body) {
        return body.replaceAll("\"took\":\\d+|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "");
    }

    private HttpResponse<String> in(String language, String path) {
        return program.sendOnce(HttpRequest.newBuilder(URI.create(program.url(path)))
                .header("Accept-Language", language)
                .build());
    }

    private HttpResponse<String> choose(String language, String to, String origin) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(program.url("/language")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("language=" + URLEncoder.encode(language, StandardCharsets.UTF_8) + "&to="
                        + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        return program.sendOnce((origin.isEmpty() ? request : request.header("Origin", origin)).build());
    }
}
