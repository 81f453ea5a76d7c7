package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the language that their reader chose or whose browser asks for it, whole. */
class LanguageIT {

    /** Everything that readers see or hear, but what stands under a language of its own, and the names of stories' people. */
    private static final String VISIBLE =
            """
            () => {
              const own = '[lang]:not(html), template, script, code, .name, .hit .entities, .source, .brand, [translate=no]';
              const said = [];
              const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const element = node.nodeType === 1 ? node : node.parentElement;
                if (!element || element.closest(own)) continue;
                if (node.nodeType === 3) said.push(node.data);
                else for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
                  if (node.hasAttribute(name)) said.push(node.getAttribute(name));
                }
              }
              return said.map((text) => text.replace(/\\s+/g, ' ').trim()).filter((text) => /\\p{L}{2}/u.test(text));
            }""";

    private final Program program = Program.serving();

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
                "/sign-in",
                "/help",
                "/nope"
            })
    void aFrenchReaderReadsNoEnglish(String path) throws IOException {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr-FR"))) {
            Page page = context.newPage();
            page.navigate(path);
            checkFrench(page);
            Browser.checkAccessible(page);
        }
    }

    @Test
    void anArticleIsFrenchAroundItsOwnWords() throws IOException {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            page.locator(".hit h2 a").first().click();
            assertThat(page.locator(".body")).hasAttribute("lang", "en");
            assertThat(page.locator(".tonamed")).hasText("Qui et où");
            checkFrench(page);
            Browser.checkAccessible(page);
        }
    }

    /** Never half of one and half of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"/design", "/actors/vladimir-putin/correct"})
    void aPageThatIsNotInFrenchIsWhollyEnglish(String path) {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate(path);
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".sections")).hasText("LatestA–ZMapHelp");
            Browser.checkAccessible(page);
        }
    }

    @Test
    void editorsWithdrawInFrench() throws IOException {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/search?q=president&country=ru");
            page.locator(".hit h2 a").first().click();
            page.getByText("Retirer ou retenir").click();
            assertThat(page.locator("h1")).hasText("Retirer ou retenir");
            checkFrench(page);
            page.locator("details").first().locator("summary").click();
            page.locator("input[name=who]").first().fill("Camille");
            page.locator("input[name=why]").first().fill("essai");
            page.getByText("Retirer…").click();
            assertThat(page.locator("h1")).hasText("Confirmer\u202f?");
            checkFrench(page);
            Browser.checkAccessible(page);
        }
    }

    /** In place of one result another is put without a new page: it comes in the same language. */
    @Test
    void whatIsSwappedInIsFrenchToo() throws IOException {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = context.newPage();
            page.navigate("/search?q=president");
            page.evaluate("window.stays = true");
            page.locator("[aria-labelledby=facet-country] a.value").first().click();
            assertThat(page.locator(".applied .kind")).hasText("pays");
            assertThat((Boolean) page.evaluate("window.stays")).isTrue();
            checkFrench(page);
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
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?" + asked);
            assertThat(json(json, "reading")).containsExactly(page.locator("h1").textContent());
            assertThat(list(json, "problems"))
                    .isEqualTo(page.locator(".problems li").allTextContents());
        }
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

    private static void checkFrench(Page page) throws IOException {
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        Set<String> english = english();
        @SuppressWarnings("unchecked")
        List<String> said = (List<String>) page.evaluate(VISIBLE);
        assertThat(said).as(page.url()).hasSizeGreaterThan(5);
        assertThat(said.stream().filter(english::contains)).as(page.url()).isEmpty();
        // Names of people and places stand in sentences of ours, too, and addresses are nobody's words.
        assertThat(said.stream()
                        .filter(text -> !text.startsWith("http") && !text.matches("(Exclure|Corriger) .*"))
                        .filter(text -> text.matches("(?i).*\\b(the|and|of|with|from|articles? about)\\b.*")))
                .as(page.url())
                .isEmpty();
    }

    /** Every English message without parameters that is part of no French one, as names and words of both are. */
    private static Set<String> english() throws IOException {
        StringBuilder french = new StringBuilder("Dateline");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                french.append(Files.readString(file));
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(Path.of("src/main/java")::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Messages.java"))
                    .map(file -> named(file.replace(".java", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Message.class))
                    .map(method -> method.getAnnotation(Message.class).value())
                    .filter(text ->
                            !text.contains("{") && french.indexOf("=" + text) < 0 && french.indexOf("'" + text) < 0)
                    .filter(text -> !text.equals("Dateline"))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
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
