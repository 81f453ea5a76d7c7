package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.index.ArchiveForTests;

/** A wire that several papers printed, found and followed in a real browser without scripts. */
class CopiesIT {

    private static final String QUAKE =
            """
            An earthquake shook the harbour town of Lindby early on Monday, and 14 people were taken to hospital, the
            regional government said. The quake had a magnitude of 5.2 and was felt as far as the capital.

            Most of them were cut by glass, a doctor at the town's only hospital said. The old lighthouse has a crack from
            top to bottom, and the ferry stays in port until divers have looked at the pier.

            Schools were closed for the day. "We were lucky that it came before anybody was in the streets," said Mayor
            Nana Beridze.
            """;

    private static final String STORM =
            """
            A storm with gusts of more than 120 kilometres an hour is expected on the coast by Thursday night, and people
            should stay at home until noon on Friday, the weather service warned. Trains will stop at nine in the evening,
            the railway said; farmers were asked to bring their animals in.
            """;

    private static ArchiveForTests archive;
    private static Program program;

    @BeforeAll
    static void fill() throws IOException {
        archive = new ArchiveForTests();
        List<Article> articles = new ArrayList<>(List.of(
                article("wire:1", "Quake hurts 14 in Lindby", "Northern Wire", "06:00", QUAKE),
                article("times:1", "Lindby lighthouse cracked by quake", "The Times", "08:30", QUAKE),
                article(
                        "post:1",
                        "‘We were lucky’: quake before dawn",
                        "Evening Post",
                        "17:00",
                        "By Jane Smith\n\n" + QUAKE
                                + "\nThe ferry may run again on Wednesday, the harbour master said."),
                article("wire:2", "Lindby quake felt in capital", "Northern Wire", "07:00", "Nobody was hurt there.")));
        for (int i = 0; i < 30; i++) {
            articles.add(article("local:" + i, "Storm warning", "Local " + i, "09:00", STORM));
        }
        for (Article article : articles) {
            archive.writer.write(List.of(ArchiveForTests.extracted(article)));
        }
        archive.writer.refresh();
        program = Program.over(archive);
    }

    @AfterAll
    static void leave() throws IOException {
        program.close();
        archive.close();
    }

    private static Article article(String uri, String headline, String source, String at, String body) {
        Instant published = Instant.parse("2024-01-10T" + at + ":00Z");
        return new Article(uri, headline, new Provenance("", source, "", ""), published, body, List.of());
    }

    @Test
    void aStoryIsOneHitThatLeadsToAllItsCopies() {
        try (BrowserContext context = open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=quake&sort=oldest");
            assertThat(page.locator(".total")).hasText("4 articles in 2 stories");
            assertThat(page.locator(".hit")).hasCount(2);
            assertThat(page.locator(".hit h2").first()).hasText("Quake hurts 14 in Lindby");
            assertThat(page.locator(".hit summary")).hasText("3 copies, in Evening Post, Northern Wire and The Times");
            page.locator(".hit summary").click();
            assertThat(page.locator(".hit .copies li")).hasCount(3);
            assertThat(page.locator(".hit .copies li").first()).containsText("(shown here)");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All 3 copies"))
                    .click();
            assertThat(page.locator(".reading")).hasText("Copies of one story containing “quake”, oldest first.");
            assertThat(page.locator(".total")).hasText("3 articles in 1 story");
            assertThat(page.locator(".hit")).hasCount(3);
            page.locator(".applied").getByText("copies of one").click();
            assertThat(page).hasURL(program.url("/search?q=quake&sort=oldest"));
        }
    }

    @Test
    void anArticleListsItsCopiesAndWhatDiffers() {
        try (BrowserContext context = open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=dawn");
            page.locator(".hit h2 a").first().click();
            page.getByText("3 copies, in Evening Post, Northern Wire and The Times")
                    .click();
            assertThat(page.locator(".copies h2")).hasText("Copies of this story");
            assertThat(page.locator(".copies li")).hasCount(3);
            page.locator(".copies li").first().getByRole(AriaRole.LINK).last().click();
            assertThat(page.locator(".notice")).containsText("Two copies of one story");
            assertThat(page.locator(".body ins").allInnerTexts()).anyMatch(text -> text.contains("harbour master"));
        }
    }

    @Test
    void copiesByTheDozenAreAllReachable() throws IOException {
        JsonNode found = json("/api/search?q=storm+warning");
        assertThat(found.path("total").asLong()).isEqualTo(30);
        assertThat(found.path("stories").asLong()).isEqualTo(1);
        JsonNode hit = found.path("hits").path(0);
        assertThat(hit.path("copies").asLong()).isEqualTo(30);
        assertThat(hit.path("copiedIn")).hasSize(8);
        List<String> all = new ArrayList<>();
        Optional<String> next = Optional.of(hit.path("copiesUrl").asText());
        while (next.isPresent()) {
            JsonNode copies = json(next.get());
            copies.path("hits").forEach(copy -> all.add(copy.path("id").asText()));
            next = Optional.of(copies.path("next").asText("")).filter(link -> link.startsWith("/"));
        }
        assertThat(all).doesNotHaveDuplicates().hasSize(30);
        assertThat(program.get("/search?q=storm+warning").body())
                .contains("30 articles</strong> in 1 story", "and others", "All 30 copies");
    }

    @Test
    void feedsAndFilesHaveEveryArticleAndSaySo() {
        assertThat(program.get("/search.atom?q=quake").body())
                .contains("4 articles.")
                .contains("Evening Post");
        var file = program.get("/search.csv?q=quake");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("dateline-4-articles-");
        assertThat(file.body().lines().filter(line -> line.contains("2024-01-10")))
                .hasSize(4);
    }

    @Test
    void itIsReadableInTheDarkAndOnATelephone() {
        for (NewContextOptions options : List.of(
                new NewContextOptions().setViewportSize(1280, 900),
                new NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK))) {
            try (BrowserContext context = open(options)) {
                Page page = context.newPage();
                for (String path : List.of("/search?q=quake", "/search?q=storm", article("dawn"))) {
                    page.navigate(path);
                    page.locator("details.copies summary").all().forEach(summary -> summary.click());
                    Browser.checkAccessible(page);
                    picture(page, path, options);
                }
            }
        }
    }

    /** Where somebody wants to look at them. */
    private static void picture(Page page, String path, NewContextOptions options) {
        String folder = System.getProperty("dateline.test.pictures", "");
        if (!folder.isEmpty()) {
            String name = path.replaceAll("\\W+", "-") + "-" + options.viewportSize.get().width + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name)));
        }
    }

    private static String article(String word) {
        return "/articles/" + json("/api/search?q=" + word).at("/hits/0/id").asText();
    }

    private static BrowserContext open(NewContextOptions options) {
        return Browser.open(options, program);
    }

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(program.get(path).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
