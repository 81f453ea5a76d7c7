package press.dateline.extract;

import java.time.Instant;
import java.util.List;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.extract.findings.Extraction;

/** One extractor for all tests: loading it takes seconds. */
public final class ExtractorForTests {

    public static final Extractor EXTRACTOR = Extractor.load();

    private ExtractorForTests() {}

    public static Extraction extract(Article article) {
        return EXTRACTOR.extract(article);
    }

    public static Extraction extract(String body) {
        return extract(article("", body));
    }

    public static Article article(String headline, String body) {
        return new Article(
                "test",
                headline,
                new Provenance("", "", "", ""),
                Instant.parse("2022-06-01T00:00:00Z"),
                body,
                List.of());
    }
}
