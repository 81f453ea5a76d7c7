package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.article.Provenance;
import press.dateline.article.Tagged;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.write.Extracted;

/** A story with two versions, cited, compared and printed in a real browser. */
class StoryIT {

    private static final Article FIRST = version(
            "Five die in </script><b>mine</b> fire",
            "Five miners died on Monday, officials said.\n\nThe cause was not known.",
            "2024-01-10T10:00:00Z");
    private static final Article SECOND = version(
            "Seven die in </script><b>mine</b> fire",
            "Seven miners died on Monday, officials said.\n\nThe mine belongs to the state.",
            "2024-01-10T12:00:00Z");

    private static final Handling CORRECTION = new Handling(
            "",
            Handling.Status.USABLE,
            null,
            "GE--Mine-<b>Corr</b>",
            "Corrects <i>toll</i>",
            ZoneOffset.UTC,
            new Tagged(List.of("Ana <s>Bee</s>", "Cee Dee"), List.of(), List.of("Tkibuli"), List.of()));

    private static ArchiveForTests archive;
    private static Program program;

    @BeforeAll
    static void fill() throws IOException {
        archive = new ArchiveForTests();
        for (Extracted version : List.of(
                ArchiveForTests.extracted(FIRST),
                new Extracted(SECOND, ArchiveForTests.extracted(SECOND).extraction(), CORRECTION))) {
            archive.writer.write(List.of(version));
            archive.writer.refresh();
        }
        program = Program.over(archive);
    }

    @AfterAll
    static void leave() throws IOException {
        program.close();
        archive.close();
    }

    private static Article version(String headline, String body, String published) {
        return new Article(
                "urn:mine",
                headline,
                new Provenance("By Nana Beridze", "Northern Wire", "", ""),
                Instant.parse(published),
                body,
                List.of());
    }

    @Test
    void whatItsSenderSaidBesideTheTextIsShownAsTheirs() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate(article(SECOND));
            assertThat(page.locator(".notice")).containsText("Its sender marks this version as a correction.");
            assertThat(page.locator(".slug")).containsText("GE--Mine-<b>Corr</b>");
            assertThat(page.getByText("Its sender’s note to editors: Corrects <i>toll</i>"))
                    .isVisible();
            assertThat(page.locator(".tagged")).containsText("People: Ana <s>Bee</s>; Cee Dee");
            assertThat(page.locator(".tagged")).containsText("Places: Tkibuli");
            page.navigate(article(FIRST));
            assertThat(page.locator(".versions").first()).containsText("(corrected)");
            assertThat(page.locator(".tagged")).hasCount(0);
        }
    }

    @Test
    void everyVersionLeadsToTheOthersAndToWhatDiffers() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.navigate(article(FIRST));
            assertThat(page.getByText("A newer version of this story has come in."))
                    .isVisible();
            page.getByText("2 versions of this story").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("what differs"))
                    .click();
            assertThat(page).hasURL(article(FIRST) + "/diff?against=" + SECOND.id());
            assertThat(page.locator("h1 del").innerText()).contains("Five");
            assertThat(page.locator("h1 ins").innerText()).contains("Seven");
            assertThat(page.locator(".body del").allInnerTexts())
                    .anyMatch(text -> text.contains("cause was not known"));
            assertThat(page.locator(".body ins").allInnerTexts())
                    .anyMatch(text -> text.contains("belongs to the state"));
            List<String> marked = page.locator(".body ins").allInnerTexts();
            // The older stands first whichever of the two was asked from, and also when only one is named.
            page.navigate(article(SECOND) + "/diff?against=" + FIRST.id());
            assertThat(page.locator(".body ins").allInnerTexts()).isEqualTo(marked);
            page.navigate(article(SECOND) + "/diff");
            assertThat(page.locator(".body ins").allInnerTexts()).isEqualTo(marked);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("the newer"))
                    .click();
            assertThat(page).hasURL(article(SECOND));
        }
    }

    @Test
    void onlyVersionsOfOneStoryAreCompared() {
        assertThat(program.get("/articles/" + FIRST.id() + "/diff?against=000000000000000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.get("/articles/" + FIRST.id() + "/diff?against=%3Cb%3E")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void htmlCheckerFindsNoErrors() throws Exception {
        for (Article article : List.of(FIRST, SECOND)) {
            for (String path : List.of("", "/diff")) {
                String page = program.get("/articles/" + article.id() + path).body();
                assertThat(page).contains("</html>").doesNotContain("<b>mine");
                assertThat(HtmlIT.errors(page)).isEmpty();
            }
        }
    }

    @Test
    void citationIsCopiedAsItStands() {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = context.newPage();
            page.navigate(article(SECOND));
            page.getByText("Cite this article").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy MLA citation"))
                    .click();
            assertThat(page.getByText("Copied")).isVisible();
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("Beridze, Nana. “Seven die in </script><b>mine</b> fire.” Northern Wire, 10 Jan. 2024, "
                            + article(SECOND) + ".")
                    .isEqualTo(page.locator("#cite-mla").textContent());
        }
    }

    @Test
    void withoutJavaScriptTheCitationIsThereToSelect() {
        try (BrowserContext context = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(article(SECOND));
            page.getByText("Cite this article").click();
            assertThat(page.locator("#cite-apa")).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy APA citation")))
                    .isHidden();
        }
    }

    @Test
    void dataForProgramsIsNoScriptToTheBrowser() {
        try (BrowserContext context = Browser.open()) {
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(article(SECOND));
            assertThat(
                            (String)
                                    page.evaluate(
                                            "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).headline"))
                    .isEqualTo(SECOND.headline());
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void printedPagesShowWhereTheyAreFromAndNothingToClick() {
        try (BrowserContext context = Browser.open()) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(program.url("/search?q=miners"));
            assertThat(page.locator(".reading")).isVisible();
            assertThat(page.locator(".printed")).hasText(program.url("/search?q=miners"));
            assertThat(page.locator(".printed")).isVisible();
            for (String hidden : List.of("header", "footer", "aside", ".tools", ".takeaway", "form", "button")) {
                for (var each : page.locator(hidden).all()) {
                    assertThat(each).isHidden();
                }
            }
            page.navigate(article(SECOND));
            assertThat(page.locator(".printed")).hasText(article(SECOND));
            assertThat(page.locator(".body")).isVisible();
            assertThat(page.locator("aside")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void axeFindsNothing(int width, ColorScheme colours) {
        try (BrowserContext context =
                Browser.open(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours))) {
            Page page = context.newPage();
            page.navigate(article(FIRST));
            page.getByText("Cite this article").click();
            Browser.checkAccessible(page);
            page.navigate(article(FIRST) + "/diff");
            Browser.checkAccessible(page);
        }
    }

    private static String article(Article article) {
        return program.url("/articles/" + article.id());
    }
}
