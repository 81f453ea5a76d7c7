package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.extract.findings.Extraction;

/** How it is said that an article was too long to be looked at whole. */
class LongArticleWarningTest {

    private final Article article =
            new Article("a:1", "Long", new Provenance("", "", "", ""), null, "x".repeat(50), List.of());

    @Test
    void lineOfAnExtractionSaysHowManyCharactersWereNotLookedAt() {
        Extraction found = new Extraction(List.of(), List.of(), List.of(), List.of()).readTo(20, 50);
        assertThat(ExtractionLines.line(article, found)).contains("\"unread\":30");
    }

    @Test
    void lineOfAnyOtherArticleIsAsItAlwaysWas() {
        Extraction found = new Extraction(List.of(), List.of(), List.of(), List.of()).readTo(50, 50);
        assertThat(ExtractionLines.line(article, found)).doesNotContain("unread");
    }
}
