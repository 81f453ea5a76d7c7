package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.access.Accounts;
import press.dateline.access.Role;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.index.ArchiveForTests;

/** Signing in and out, and what operators see of it, on an archive whose reading is closed. */
class SignInIT {

    private static final int MANY = 1_001;

    private static ArchiveForTests archive;
    private static Visitors visitors;

    @BeforeAll
    static void serve() throws IOException {
        archive = new ArchiveForTests();
        archive.writer.write(IntStream.range(0, MANY)
                .mapToObj(i -> ArchiveForTests.extracted(ArchiveForTests.article(
                        "a" + i, "Ada Example spoke of quillwort " + i + ".", Instant.parse("2022-01-10T12:00:00Z"))))
                .toList());
        archive.writer.refresh();
        visitors = Visitors.of(archive, "-Ddateline.reading=closed");
    }

    @AfterAll
    static void stop() throws IOException {
        visitors.close();
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({"true, 1280, LIGHT", "false, 390, DARK"})
    void whoSignsInComesToThePageTheyWantedAndOutAgain(boolean scripts, int width, ColorScheme colours) {
        try (BrowserContext context = Browser.open(
                new NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900)
                        .setColorScheme(colours),
                visitors.program())) {
            Page page = context.newPage();
            page.navigate("/search?q=quillwort&sort=newest");
            assertThat(page).hasTitle("Sign in – Dateline");
            fill(page, "reader", "wrong horse");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not belong together");
            assertThat(page.getByLabel("Name")).hasValue("reader");
            fill(page, "reader", Visitors.PASSWORD);
            assertThat(page).hasURL(visitors.program().url("/search?q=quillwort&sort=newest"));
            assertThat(page.locator(".hit").first()).isVisible();

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Your account"))
                    .click();
            assertThat(page.locator("main")).containsText("You are signed in as reader");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Sign out").setExact(true))
                    .click();
            page.navigate("/search?q=quillwort");
            assertThat(page).hasTitle("Sign in – Dateline");
        }
    }

    private static void fill(Page page, String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void axeFindsNothingOnThePagesOfAccounts(int width, ColorScheme colours) throws Exception {
        Tokens.in(visitors.program().data()).create("feeder of copy", Scope.USUAL, Optional.empty(), Instant.now());
        try (BrowserContext context = Browser.open(
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours), visitors.program())) {
            Page page = context.newPage();
            page.navigate("/sign-in?to=/audit");
            Browser.checkAccessible(page);
            fill(page, "operator", Visitors.PASSWORD);
            for (String path : List.of("/audit", "/accounts", "/tokens", "/account")) {
                page.navigate(path);
                Browser.checkAccessible(page);
                String sent = visitors.get(path, visitors.signIn(Role.OPERATOR)).body();
                assertThat(HtmlIT.errors(sent)).as(path).isEmpty();
            }
        }
    }

    @Test
    void operatorsReadFrenchIfTheyAskForIt() throws IOException {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setLocale("fr").setViewportSize(390, 900), visitors.program())) {
            Page page = context.newPage();
            page.navigate("/sign-in?to=/accounts");
            page.locator("input[name=name]").fill("operator");
            page.locator("input[name=password]").fill(Visitors.PASSWORD);
            page.locator("main button").click();
            assertThat(page.locator("h1")).hasText("Comptes");
            FrenchPage.check(page);
            page.locator("main > div > form input[name=name]").fill("reader");
            page.locator("main > div > form input[name=password]").fill(Visitors.PASSWORD);
            page.getByText("Ajouter", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Ce nom est déjà pris.");
            assertThat(page.locator("main > div > form option"))
                    .hasText(new String[] {"lecteur", "rédacteur", "opérateur"});
            FrenchPage.check(page);
            Browser.checkAccessible(page);

            page.navigate("/tokens");
            page.locator("input[name=name]").last().fill("agence");
            page.locator("input[name=days]").fill("x");
            page.getByText("Créer le jeton").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("de 1 à 3650");
            page.locator("input[name=days]").fill("30");
            page.getByText("Créer le jeton").click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Voici le nouveau jeton");
            assertThat(page.locator(".log li").filter(new Locator.FilterOptions().setHasText("agence")))
                    .containsText("peut apporter des articles");
            FrenchPage.check(page);
            Browser.checkAccessible(page);
            page.locator(".log li")
                    .filter(new Locator.FilterOptions().setHasText("agence"))
                    .locator("button")
                    .click();
            assertThat(page.locator(".log", new Page.LocatorOptions().setHasText("agence")))
                    .hasCount(0);
        }
    }

    @Test
    void theCookieIsForThisServerAloneAndNoScript() {
        HttpResponse<String> answer = visitors.post(
                "/sign-in", "", "name", "reader", "password", Visitors.PASSWORD, "to", "//evil.example/x");
        String cookie = answer.headers().allValues("set-cookie").stream()
                .filter(each ->
                        each.startsWith("dateline-session-" + visitors.program().port() + "="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("httponly").contains("SameSite=Lax", "Path=/", "Max-Age=");
        assertThat(answer.headers().firstValue("location")).contains("/evil.example/x");
        String other = visitors.signIn(Role.READER);
        assertThat(other).isNotEqualTo(Visitors.session(answer));
    }

    @Test
    void aFormFromAnotherSiteSignsNobodyIn() {
        HttpRequest request = visitors.body(
                        visitors.request("/sign-in").header("Origin", "https://evil.example"), "POST", "form", "")
                .build();
        assertThat(visitors.send(request).statusCode()).isEqualTo(403);
        HttpResponse<String> without = visitors.send(visitors.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=reader&password=correct+horse"))
                .build());
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.headers().allValues("set-cookie")).noneMatch(each -> each.startsWith("dateline-session"));
    }

    @Test
    void signingInMakesANewSessionAndSigningOutEndsItOnTheServer() {
        String first = visitors.signIn(Role.EDITOR);
        String second =
                Visitors.session(visitors.post("/sign-in", first, "name", "editor", "password", Visitors.PASSWORD));
        assertThat(visitors.get("/incoming", first).statusCode()).isEqualTo(303);
        assertThat(visitors.get("/incoming", second).statusCode()).isEqualTo(200);
        visitors.post("/sign-out", second);
        assertThat(visitors.get("/incoming", second).statusCode()).isEqualTo(303);
    }

    @Test
    void whatCommandsChangeCountsAtOnce() {
        Accounts accounts = Accounts.in(visitors.program().data());
        accounts.add("temp", Role.READER, Visitors.PASSWORD);
        String session = visitors.signIn("temp", Visitors.PASSWORD);
        assertThat(visitors.get("/incoming", session).statusCode()).isEqualTo(403);
        Program.Ran ran = visitors.program().run("user", "role", "temp", "editor");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(visitors.get("/incoming", session).statusCode()).isEqualTo(200);
        assertThat(visitors.program().run("user", "list").out()).contains("temp\teditor\n");
        assertThat(visitors.program().run("user", "remove", "temp").code()).isZero();
        assertThat(visitors.get("/incoming", session).statusCode()).isEqualTo(303);
        assertThat(visitors.program().run("user", "remove", "temp").code()).isEqualTo(2);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        Accounts.in(visitors.program().data()).add("changing", Role.READER, Visitors.PASSWORD);
        String elsewhere = visitors.signIn("changing", Visitors.PASSWORD);
        String here = visitors.signIn("changing", Visitors.PASSWORD);
        assertThat(visitors.post("/account/password", here, "password", "wrong horse", "new", "battery staple")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> changed =
                visitors.post("/account/password", here, "password", Visitors.PASSWORD, "new", "battery staple");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(visitors.get("/", elsewhere).statusCode()).isEqualTo(303);
        assertThat(visitors.get("/", here).statusCode()).isEqualTo(303);
        assertThat(visitors.get("/", Visitors.session(changed)).statusCode()).isEqualTo(200);
        assertThat(visitors.signIn("changing", "battery staple")).isNotEmpty();
    }

    @Test
    void operatorsAddPeopleAndTokensAndCannotShutThemselvesOut() {
        String olga = visitors.signIn(Role.OPERATOR);
        assertThat(visitors.post("/accounts", olga, "name", "newcomer", "role", "reader", "password", Visitors.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitors.signIn("newcomer", Visitors.PASSWORD)).isNotEmpty();
        assertThat(visitors.post("/accounts/role", olga, "name", "newcomer", "role", "editor")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitors.post("/accounts/remove", olga, "name", "operator").body())
                .contains("Another operator has to change your own account");
        HttpResponse<String> made = visitors.post("/tokens", olga, "name", "page made", "scope", "read", "days", "30");
        String token = made.body().replaceFirst("(?s).*<code>(dl_[^<]*)</code>.*", "$1");
        HttpResponse<String> read = visitors.send(visitors.request("/api/search")
                .header("Authorization", "Bearer " + token)
                .build());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("cache-control"))
                .hasValueSatisfying(each -> assertThat(each).contains("private"));
        assertThat(visitors.get("/tokens", olga).body()).contains("page made").doesNotContain(token);
        assertThat(visitors.post("/tokens/revoke", olga, "name", "page made").statusCode())
                .isEqualTo(303);
        assertThat(visitors.send(visitors.request("/api/search")
                                .header("Authorization", "Bearer " + token)
                                .build())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theAuditLogNamesWhoDidWhatAndNeverWhatWasSearchedFor() throws IOException {
        String reader = visitors.signIn(Role.READER);
        assertThat(visitors.post("/sign-in", "", "name", "my secret password", "password", "x")
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> large = visitors.get("/search.csv?q=quillwort", reader);
        assertThat(large.headers().firstValue("dateline-total")).contains(Integer.toString(MANY));
        visitors.get("/search.csv?q=quillwort+7", reader);

        String olga = visitors.signIn(Role.OPERATOR);
        String page = visitors.get("/audit", olga).body();
        assertThat(page)
                .contains("took away more than 1,000 articles: 1,001 articles as csv", "a name that is not there");
        String lines = visitors.get("/audit.jsonl?did=exported", olga).body();
        assertThat(lines).contains("\"who\":\"reader\",\"did\":\"exported\"").doesNotContain("signed_in");
        assertThat(lines.lines()).hasSize(1);
        assertThat(visitors.get("/audit.csv?who=reader", olga).body()).startsWith("at,who,did,about,from\r\n");
        assertThat(visitors.get("/audit?page=2147483647", olga).statusCode()).isEqualTo(200);

        String everything = page + String.join("\n", visitors.program().log()) + metrics() + files();
        assertThat(everything).doesNotContain("quillwort", "my secret password", Visitors.PASSWORD);
    }

    private static String metrics() {
        return visitors.get("/q/health", "").body()
                + visitors.get("/q/metrics", "").body();
    }

    /** All that Dateline itself keeps beside the engine. */
    private static String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(visitors.program().data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** Nor does a browser tell other sites, whatever is linked. */
    @ParameterizedTest
    @ValueSource(strings = {"/search?q=quillwort", "/sign-in?to=/search%3Fq=quillwort"})
    void noOtherSiteIsToldWhatWasSearchedFor(String path) {
        HttpResponse<String> answer = visitors.get(path, visitors.signIn(Role.READER));
        assertThat(answer.headers().firstValue("referrer-policy")).contains("same-origin");
        assertThat(answer.body()).doesNotContain("referrerpolicy");
    }

    /** Closed is closed, on the machine itself too. */
    @Test
    void whereReadingIsClosedAndNobodyIsSetUpNobodyReads() {
        Program empty =
                new Program(Stream.concat(Stream.of(Program.where(archive)), Stream.of("-Ddateline.reading=closed"))
                        .toArray(String[]::new));
        try {
            empty.serve();
            Program.await(() -> empty.log().stream().anyMatch(line -> line.contains("user add NAME --role operator")));
            for (String path : List.of("/", "/search?q=quillwort", "/api/search", "/incoming", "/audit")) {
                HttpResponse<String> answer = empty.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(403);
                assertThat(answer.body())
                        .as(path)
                        .contains("This archive is closed")
                        .doesNotContain("Ada Example");
            }
            assertThat(empty.get("/q/health/ready").statusCode()).isEqualTo(200);
        } finally {
            empty.close();
        }
    }

    @Test
    void sessionsSurviveARestartAndFewPasswordsAreTried() throws IOException {
        Visitors other = Visitors.of(archive, "-Ddateline.reading=closed", "-Ddateline.logins.per-minute=5");
        try {
            String session = other.signIn(Role.READER);
            other.program().stop();
            other.program().serve();
            assertThat(other.get("/", session).statusCode()).isEqualTo(200);
            List<Integer> tried = IntStream.range(0, 8)
                    .mapToObj(i -> other.post("/sign-in", "", "name", "reader", "password", "wrong " + i)
                            .statusCode())
                    .toList();
            assertThat(tried).startsWith(401).endsWith(429);
            assertThat(other.get("/", session).statusCode()).isEqualTo(200);
        } finally {
            other.close();
        }
    }
}
