package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.write.ArticleWriter;

/** A result pinned in a real browser, while stories go on coming in. */
class PinnedIT {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private ArchiveForTests archive;
    private Program program;

    @BeforeEach
    void fill() throws IOException {
        archive = new ArchiveForTests(Clock.offset(Clock.systemUTC(), AN_HOUR.negated()));
        receive("Miners strike");
        program = Program.over(archive);
    }

    @AfterEach
    void leave() throws IOException {
        program.close();
        archive.close();
    }

    @Test
    void aPinnedResultStaysAndSaysWhatCameInSince() throws IOException {
        try (BrowserContext context = open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/search?q=miners");
            Browser.openMenu(page, "Share");
            page.getByText("Pin this result").click();
            assertThat(page.locator(".pinned")).containsText("no newer article since");
            Browser.openMenu(page, "Share");
            assertThat(page.getByLabel("Link to this result")).hasValue(Pattern.compile(".*asof=.*"));
            // A link of half an hour ago.
            String pinned =
                    page.url().replaceAll("asof=[^&]*", "asof=" + Instant.now().minus(AN_HOUR.dividedBy(2)));
            later("Miners go back to work");
            page.navigate(pinned);
            assertThat(page.locator(".pinned")).containsText("1 newer article since");
            assertThat(page.locator(".hit")).hasCount(1);
            page.getByText("Search as of now").click();
            assertThat(page.locator(".hit")).hasCount(2);
            assertThat(page.locator(".pinned")).hasCount(0);
        }
    }

    private BrowserContext open(NewContextOptions options) {
        return Browser.open(options, program);
    }

    private void receive(String headline) throws IOException {
        archive.writer.write(List.of(ArchiveForTests.extracted(article(headline))));
        archive.writer.refresh();
    }

    /** Received a minute ago, long after the first. */
    private void later(String headline) throws IOException {
        ArticleWriter writer = new ArticleWriter(
                archive.client,
                archive.names,
                archive.authority,
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-1)));
        writer.write(List.of(ArchiveForTests.extracted(article(headline))));
        writer.refresh();
    }

    private static Article article(String headline) {
        return new Article(
                "urn:" + headline.hashCode(),
                headline,
                new Provenance("", "Northern Wire", "", ""),
                Instant.parse("2024-01-10T10:00:00Z"),
                headline + ", officials said on Monday.",
                List.of());
    }
}
