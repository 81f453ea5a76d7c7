package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.access.Accounts;
import press.dateline.access.Role;
import press.dateline.index.ArchiveForTests;

/** Signing in at a newsroom's own OpenID provider, on an archive whose reading is closed. */
class OpenIdIT {

    private static final String WANTED = "/search?q=quillwort&sort=newest";

    private static ArchiveForTests archive;
    private static OpenIdProvider provider;
    private static Path secret;
    private static Program program;

    @BeforeAll
    static void serve() throws IOException {
        archive = new ArchiveForTests();
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(
                "a", "Ada Example spoke of quillwort.", Instant.parse("2022-01-10T12:00:00Z")))));
        archive.writer.refresh();
        provider = new OpenIdProvider();
        provider.add("vera", new OpenIdProvider.Person("s-1", "vera", List.of("desk", "canteen")));
        provider.add("rita", new OpenIdProvider.Person("s-2", "rita", List.of("news")));
        provider.add("stranger", new OpenIdProvider.Person("s-3", "stranger", List.of("canteen")));
        provider.add("thief", new OpenIdProvider.Person("s-4", "olga", List.of("admins")));
        secret = Files.writeString(Files.createTempFile("dateline-secret-", ""), OpenIdProvider.SECRET + "\n");
        program = program(provider.issuer());
        Accounts.in(program.data()).add("olga", Role.OPERATOR, Visitors.PASSWORD);
        program.serve();
    }

    private static Program program(String issuer, String... more) {
        return new Program(Stream.of(
                        Stream.of(Program.where(archive)),
                        Stream.of(
                                "-Ddateline.reading=closed",
                                "-Ddateline.openid.issuer=" + issuer,
                                "-Ddateline.openid.client-id=" + OpenIdProvider.CLIENT,
                                "-Ddateline.openid.secret-file=" + secret,
                                "-Ddateline.openid.name=the newsroom",
                                "-Ddateline.openid.readers=news",
                                "-Ddateline.openid.editors=desk,photo",
                                "-Ddateline.openid.operators=admins"),
                        Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        provider.close();
        Files.delete(secret);
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({"true, 1280, LIGHT", "false, 390, DARK"})
    void whoSignsInThereComesToThePageTheyWantedAndOutAgain(boolean scripts, int width, ColorScheme colours) {
        int out = provider.out().size();
        try (BrowserContext context = Browser.open(new NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, 900)
                .setColorScheme(colours))) {
            Page page = signIn(context, "vera");
            assertThat(page).hasURL(program.url(WANTED));
            assertThat(page.locator(".hit").first()).isVisible();
            Cookie session = context.cookies(program.url("/")).stream()
                    .filter(each -> each.name.startsWith("dateline-session"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(context.cookies(program.url("/sign-in/provider")))
                    .as("what the framework kept")
                    .noneMatch(each -> each.name.startsWith("q_"));

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Your account"))
                    .click();
            assertThat(page.locator("main")).containsText("You are signed in as vera, editor");
            assertThat(page.locator("main")).not().containsText("Change your password");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Sign out").setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
            assertThat(provider.out()).hasSize(out + 1);
            assertThat(provider.out().get(out))
                    .containsEntry("client_id", OpenIdProvider.CLIENT)
                    .containsEntry("post_logout_redirect_uri", program.url("/sign-in"))
                    .containsKey("id_token_hint");
            page.navigate(program.url(WANTED));
            assertThat(page).hasTitle("Sign in – Dateline");
        }
        assertThat(audit()).contains("\"who\":\"vera\",\"did\":\"signed_in\",\"about\":\"at the newsroom\"");
    }

    private static Page signIn(BrowserContext context, String login) {
        Page page = context.newPage();
        page.navigate(program.url(WANTED));
        page.locator("main a[href^='/sign-in/provider']").click();
        assertThat(page).hasTitle("Newsroom login");
        page.getByLabel("Login").fill(login);
        page.getByText("Continue").click();
        return page;
    }

    private static String audit() {
        try (Stream<Path> files = Files.walk(program.data().resolve("audit"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theProvidersGroupsGiveTheRoleAnewEachTime() {
        try (BrowserContext context = Browser.open()) {
            signIn(context, "rita");
        }
        assertThat(Accounts.in(program.data()).find("rita").orElseThrow().role())
                .isEqualTo(Role.READER);
        provider.add("rita", new OpenIdProvider.Person("s-2", "rita", List.of("admins", "news")));
        try (BrowserContext context = Browser.open()) {
            Page page = signIn(context, "rita");
            assertThat(page).hasURL(program.url(WANTED));
            page.navigate(program.url("/accounts"));
            assertThat(page.locator("main")).containsText("rita, operator, signs in elsewhere");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    stranger | None of the groups that you are in there may read this archive.
                    thief    | Somebody else has the name olga here already.
                    """)
    void whoMayNotIsToldWhyAndNotSignedIn(String login, String why) {
        try (BrowserContext context = Browser.open()) {
            Page page = signIn(context, login);
            assertThat(page.locator("main")).containsText(why);
            assertThat(context.cookies()).noneMatch(each -> each.name.startsWith("dateline-session"));
            page.navigate(program.url(WANTED));
            assertThat(page).hasTitle("Sign in – Dateline");
        }
        assertThat(Accounts.in(program.data()).signIn("olga", Visitors.PASSWORD))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    stranger | Aucun des groupes dont vous y faites partie n’a accès à ces archives.
                    thief    | Le nom olga est déjà pris ici par quelqu’un d’autre.
                    """)
    void andAFrenchReaderInFrench(String login, String why) {
        try (BrowserContext context = Browser.open(new NewContextOptions().setLocale("fr"))) {
            Page page = signIn(context, login);
            assertThat(page.locator("main")).containsText(why);
            assertThat(page.locator("h1")).hasText("Vous ne pouvez pas vous connecter ici");
        }
    }

    @Test
    void whoGivesUpThereIsToldSoAndMayTryAgain() {
        try (BrowserContext context = Browser.open()) {
            Page page = signIn(context, "nobody");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("You were not signed in at the newsroom.");
            assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sign in with the newsroom")))
                    .isVisible();
        }
    }

    /** Sends nobody anywhere but to the provider, and signs nobody in. */
    @ParameterizedTest
    @CsvSource({
        "/sign-in/provider?to=//evil.example",
        "/sign-in/provider?code=made-up&state=made-up",
        "/sign-in/provider?error=access_denied&state=made-up",
        "/sign-in/provider?state=%00",
        "/sign-in/provider?to=/a%0d%0aLocation:%20http://evil.example"
    })
    void whatIsMadeUpSignsNobodyIn(String path) throws Exception {
        HttpResponse<String> answer = get(program, path);
        assertThat(answer.statusCode()).isIn(302, 303, 401);
        answer.headers().firstValue("location").ifPresent(to -> assertThat(to)
                .startsWith(provider.issuer() + "/authorize?")
                .doesNotContain("evil"));
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(each -> each.startsWith("dateline-session"));
        assertThat(program.log()).noneMatch(line -> line.contains("Trouble"));
    }

    private static HttpResponse<String> get(Program of, String path) {
        return of.sendOnce(HttpRequest.newBuilder(URI.create(of.url(path)))
                .header("Accept", "text/html")
                .build());
    }

    @Test
    void theProviderIsToldTheAddressThatReadersKnowWhateverARequestSays() throws Exception {
        Program named = program(provider.issuer(), "-Ddateline.address=https://archive.example");
        try {
            named.serve();
            HttpResponse<String> answer = get(named, "/sign-in/provider?to=/map");
            assertThat(answer.headers().firstValue("location").orElseThrow())
                    .contains("redirect_uri=https%3A%2F%2Farchive.example%2Fsign-in%2Fprovider&")
                    .contains("code_challenge_method=S256", "nonce=");
            assertThat(answer.headers().allValues("set-cookie")).isNotEmpty().allSatisfy(each -> assertThat(each)
                    .contains("Secure", "HTTPOnly"));
        } finally {
            named.close();
        }
    }

    @Test
    void aProviderThatIsOutOfReachKeepsNothingElseFromWorking() throws Exception {
        Program alone = program("http://localhost:" + Program.freePort());
        Accounts.in(alone.data()).add("olga", Role.OPERATOR, Visitors.PASSWORD);
        try {
            alone.serve();
            HttpResponse<String> answer = get(alone, "/sign-in/provider");
            String page = answer.headers().firstValue("location").orElseThrow();
            assertThat(get(alone, page).body()).contains("This archive cannot reach the newsroom just now.");
            assertThat(new Visitors(alone, HttpClient.newHttpClient(), Map.of()).signIn("olga", Visitors.PASSWORD))
                    .isNotEmpty();
        } finally {
            alone.close();
        }
    }

    /** Or somebody at the machine could correct without being one of those whom the provider knows. */
    @Test
    void withAProviderNobodyCorrectsForSittingAtTheMachine() throws Exception {
        Program open = program(provider.issuer(), "-Ddateline.reading=open");
        try {
            open.serve();
            assertThat(get(open, WANTED).statusCode()).isEqualTo(200);
            assertThat(get(open, "/incoming").headers().firstValue("location")).contains("/sign-in?to=%2Fincoming");
        } finally {
            open.close();
        }
    }

    @Test
    void whatIsMissingBesideTheProviderIsNamedAtTheStart() {
        Program wrong = new Program("-Ddateline.openid.issuer=https://login.example");
        try {
            assertThat(wrong.run("serve").err())
                    .contains("dateline.openid.issuer needs dateline.openid.client-id beside it");
            Program plain = new Program("-Ddateline.openid.issuer=http://login.example");
            assertThat(plain.run("serve").err()).contains("It has to be the issuer of an OpenID provider by https");
        } finally {
            wrong.close();
        }
    }
}
