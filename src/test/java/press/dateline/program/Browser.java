package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/** A real Chromium, started once; every test opens a context of its own, as fresh as a new browser. */
final class Browser {

    /** What a page is to show it has half a minute for: of the five seconds that are usual a full machine needs some itself. */
    private static final double PATIENCE = 30_000;

    private static Browser shared;

    /** The contexts in which no script runs. */
    private static final Set<BrowserContext> UNSCRIPTED = Collections.newSetFromMap(new WeakHashMap<>());

    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--renderer-process-limit=1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static BrowserContext open(com.microsoft.playwright.Browser.NewContextOptions options) {
        return open(options, Program.serving());
    }

    static BrowserContext open(com.microsoft.playwright.Browser.NewContextOptions options, Program program) {
        BrowserContext context = shared().chromium.newContext(options.setBaseURL(program.url("")));
        if (Boolean.FALSE.equals(options.javaScriptEnabled)) {
            UNSCRIPTED.add(context);
        }
        return context;
    }

    static BrowserContext open() {
        return open(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /**
     * Checks that axe has nothing against the page as it stands, and that nothing runs out of it sideways. Not where scripts
     * are off: axe may wait for a timer, and there none ever ends.
     */
    static void checkAccessible(Page page) {
        assertThat(UNSCRIPTED).as("axe needs a context with scripts").doesNotContain(page.context());
        assertThat(axe(page).analyze().getViolations())
                .as(page.url())
                .extracting(Rule::getId, Rule::getNodes)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " fits")
                .isTrue();
    }

    /**
     * It looks at the same parts by the same rules as without these options, but writes no account of all that is right, and
     * takes no second page to put the accounts of frames together, of which we have none: together most of its time.
     */
    private static AxeBuilder axe(Page page) {
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    /** Opens a menu of the result page, such as Share. */
    static void openMenu(Page page, String name) {
        page.locator("details.menu > summary", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    private static synchronized Browser shared() {
        if (shared == null) {
            shared = new Browser();
        }
        return shared;
    }

    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. bin/test installs one; or name yours with CHROMIUM=/path/to/chromium."));
    }
}
