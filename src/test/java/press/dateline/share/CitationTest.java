package press.dateline.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;

/** News articles as the style guides cite them. */
class CitationTest {

    private static final String ADDRESS = "https://desk/a";

    @Test
    void oneAuthor() {
        assertThat(cited("By Nana Beridze", "Talks begin", "Northern Wire", true))
                .containsExactly(
                        "Beridze, N. (2003, November 23). Talks begin. *Northern Wire*. https://desk/a",
                        "Beridze, Nana. “Talks begin.” *Northern Wire*, 23 Nov. 2003, https://desk/a.",
                        "Beridze, Nana. “Talks begin.” *Northern Wire*, November 23, 2003. https://desk/a.",
                        "Beridze, N. (2003) ‘Talks begin’, *Northern Wire*, 23 November. Available at: https://desk/a"
                                + " (Accessed: 24 November 2026).");
    }

    @Test
    void twoAuthors() {
        assertThat(cited("By Nana Beridze and Ivan P. Petrov", "Talks begin", "Northern Wire", true))
                .containsExactly(
                        "Beridze, N., & Petrov, I. P. (2003, November 23). Talks begin. *Northern Wire*. https://desk/a",
                        "Beridze, Nana, and Ivan P. Petrov. “Talks begin.” *Northern Wire*, 23 Nov. 2003, https://desk/a.",
                        "Beridze, Nana, and Ivan P. Petrov. “Talks begin.” *Northern Wire*, November 23, 2003."
                                + " https://desk/a.",
                        "Beridze, N. and Petrov, I. P. (2003) ‘Talks begin’, *Northern Wire*, 23 November. Available at:"
                                + " https://desk/a (Accessed: 24 November 2026).");
    }

    @Test
    void fourAuthors() {
        assertThat(cited("By Ann One, Bob Two, Cy Three and Di Four", "Talks begin", "Northern Wire", true))
                .containsExactly(
                        "One, A., Two, B., Three, C., & Four, D. (2003, November 23). Talks begin. *Northern Wire*."
                                + " https://desk/a",
                        "One, Ann, et al. “Talks begin.” *Northern Wire*, 23 Nov. 2003, https://desk/a.",
                        "One, Ann, Bob Two, Cy Three, and Di Four. “Talks begin.” *Northern Wire*, November 23, 2003."
                                + " https://desk/a.",
                        "One, A. et al. (2003) ‘Talks begin’, *Northern Wire*, 23 November. Available at:"
                                + " https://desk/a (Accessed: 24 November 2026).");
    }

    @Test
    void agencyAsAuthor() {
        assertThat(cited("By Associated Press", "Will they talk?", "Northern Wire", true))
                .containsExactly(
                        "Associated Press. (2003, November 23). Will they talk? *Northern Wire*. https://desk/a",
                        "Associated Press. “Will they talk?” *Northern Wire*, 23 Nov. 2003, https://desk/a.",
                        "Associated Press. “Will they talk?” *Northern Wire*, November 23, 2003. https://desk/a.",
                        "Associated Press (2003) ‘Will they talk?’, *Northern Wire*, 23 November. Available at:"
                                + " https://desk/a (Accessed: 24 November 2026).");
    }

    @Test
    void agencyThatIsItsOwnSourceIsNamedOnce() {
        assertThat(cited("Reuters", "Talks begin", "Reuters", true))
                .containsExactly(
                        "Reuters. (2003, November 23). Talks begin. https://desk/a",
                        "“Talks begin.” *Reuters*, 23 Nov. 2003, https://desk/a.",
                        "*Reuters*. “Talks begin.” November 23, 2003. https://desk/a.",
                        "*Reuters* (2003) ‘Talks begin’, 23 November. Available at: https://desk/a"
                                + " (Accessed: 24 November 2026).");
    }

    @Test
    void noAuthor() {
        assertThat(cited("", "Talks begin", "Northern Wire", true))
                .containsExactly(
                        "Talks begin. (2003, November 23). *Northern Wire*. https://desk/a",
                        "“Talks begin.” *Northern Wire*, 23 Nov. 2003, https://desk/a.",
                        "*Northern Wire*. “Talks begin.” November 23, 2003. https://desk/a.",
                        "*Northern Wire* (2003) ‘Talks begin’, 23 November. Available at: https://desk/a"
                                + " (Accessed: 24 November 2026).");
    }

    @Test
    void noDate() {
        assertThat(cited("By Nana Beridze", "Talks begin", "Northern Wire", false))
                .containsExactly(
                        "Beridze, N. (n.d.). Talks begin. *Northern Wire*. https://desk/a",
                        "Beridze, Nana. “Talks begin.” *Northern Wire*, https://desk/a.",
                        "Beridze, Nana. “Talks begin.” *Northern Wire*. https://desk/a.",
                        "Beridze, N. (no date) ‘Talks begin’, *Northern Wire*. Available at: https://desk/a"
                                + " (Accessed: 24 November 2026).");
    }

    @Test
    void nothingButAText() {
        assertThat(cited("", "", "", false))
                .containsExactly(
                        "[No headline]. (n.d.). https://desk/a",
                        "“[No headline].” https://desk/a.",
                        "“[No headline].” https://desk/a.",
                        "‘[No headline]’ (no date). Available at: https://desk/a (Accessed: 24 November 2026).");
    }

    @Test
    void sourceIsMissing() {
        assertThat(cited("By Nana Beridze", "Talks begin", "", true))
                .containsExactly(
                        "Beridze, N. (2003, November 23). Talks begin. https://desk/a",
                        "Beridze, Nana. “Talks begin.” 23 Nov. 2003, https://desk/a.",
                        "Beridze, Nana. “Talks begin.” November 23, 2003. https://desk/a.",
                        "Beridze, N. (2003) ‘Talks begin’, 23 November. Available at: https://desk/a"
                                + " (Accessed: 24 November 2026).");
    }

    @Test
    void plainTextIsItsPiecesInARow() {
        assertThat(Citation.of(article("", "Talks begin", "Northern Wire", true), ADDRESS, LocalDate.EPOCH)
                        .get(1)
                        .text())
                .isEqualTo("“Talks begin.” Northern Wire, 23 Nov. 2003, https://desk/a.");
    }

    /** With stars around what is in italics. */
    private static List<String> cited(String byline, String headline, String source, boolean dated) {
        return Citation.of(article(byline, headline, source, dated), ADDRESS, LocalDate.of(2026, 11, 24)).stream()
                .map(citation -> String.join(
                        "",
                        citation.pieces().stream()
                                .map(piece -> piece.title() ? "*" + piece.text() + "*" : piece.text())
                                .toList()))
                .toList();
    }

    private static Article article(String byline, String headline, String source, boolean dated) {
        Instant published = dated ? Instant.parse("2003-11-23T18:00:00Z") : null;
        return new Article("uri", headline, new Provenance(byline, source, "", ""), published, "Body", List.of());
    }
}
