package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.index.ArchiveForTests;

/** Searching by meaning where it is switched on, in a real browser. */
class MeaningIT {

    private static ArchiveForTests archive;
    private static Program program;

    @BeforeAll
    static void fill() throws IOException {
        archive = new ArchiveForTests();
        write("fuel", "Petrol stations run dry", "Drivers queued for hours at the pumps across the capital.");
        write("opera", "An evening at the opera", "The tenor sang two arias and the orchestra stood for the applause.");
        write("match", "Late goal decides the cup", "A header in injury time won the final for the visitors.");
        program = Program.over(archive, "-Ddateline.meaning=true");
        Program.await(() -> program.log().stream().anyMatch(line -> line.contains("Every story can now be found")));
        archive.client.indices().refresh(refresh -> refresh.index(archive.names.meaning()));
    }

    @AfterAll
    static void leave() throws IOException {
        program.close();
        archive.close();
    }

    @Test
    void whereNoWordIsFoundMeaningIsOneClickAway() {
        try (BrowserContext context = open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=gasoline+shortage");
            assertThat(page.locator(".total")).hasText("0 articles");
            click(page, "Also stories close in meaning");
            assertThat(page).hasURL(program.url("/search?q=gasoline+shortage&meaning=1"));
            assertThat(page.locator(".reading"))
                    .hasText("Stories containing “gasoline” and “shortage” or close to that in meaning.");
            assertThat(page.locator(".hit h2").first()).hasText("Petrol stations run dry");
            assertThat(page.locator(".problems")).hasCount(0);
            click(page, "Only stories with these words");
            assertThat(page).hasURL(program.url("/search?q=gasoline+shortage"));
        }
    }

    @Test
    void itIsSaidForHowManyStoriesItIsStillWorkedOut() throws IOException {
        write("late", "Snow closes the pass", "Lorries waited in the valley until the ploughs came through.");
        archive.client.indices().refresh(refresh -> refresh.index(archive.names.article()));
        String page = program.get("/search?q=winter+weather&meaning=1").body();
        Program.await(() -> {
            String later = program.get("/search?q=winter+weather&meaning=1").body();
            return later.contains("Snow closes the pass") && !later.contains("still being worked out");
        });
        // Whether the first page came before or after is a matter of seconds: one of both it must be.
        assertThat(page)
                .containsPattern(
                        "What stories mean is still being worked out, for \\d of \\d so far|Snow closes the pass");
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void itIsAccessible(int width, ColorScheme colours) {
        try (BrowserContext context =
                open(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours))) {
            Page page = context.newPage();
            page.navigate("/search?q=singers+on+a+stage&meaning=1");
            Browser.checkAccessible(page);
        }
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    private static BrowserContext open(NewContextOptions options) {
        return Browser.open(options, program);
    }

    private static void write(String uri, String headline, String body) throws IOException {
        Instant published = Instant.parse("2022-01-05T00:00:00Z");
        archive.writer.write(List.of(ArchiveForTests.extracted(
                new Article(uri, headline, new Provenance("", "A wire", "", ""), published, body, List.of()))));
    }
}
