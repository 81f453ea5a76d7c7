package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Article;
import press.dateline.authority.file.Kind;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.text.Span;

public class EvidenceTest {

    public static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final int SOME = 300;

    @Test
    void pointsAtASpellingInTheSampleArchive() throws IOException {
        int[] articles = {0};
        LabelledSet.read(Path.of("src/test/resources/sample-archive/expected.jsonl"), Half.ALL, labelled -> {
            articles[0]++;
            assertEvidence(labelled.article());
        });
        assertThat(articles[0]).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reuters21578", "wikinews", "newspool2022", "allsides2012-18", "time1963"})
    void pointsAtASpellingInRealNews(String corpus) throws IOException {
        Path file = CORPORA.resolve(corpus).resolve("articles.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(file), file + " is not here: only machines that develop Dateline have it");
        int[] number = {0};
        LabelledSet.lines(file, line -> {
            if (number[0]++ % 37 == 0 && number[0] < 37 * SOME) {
                assertEvidence(LabelledSet.article(line));
            }
        });
    }

    private static void assertEvidence(Article article) {
        Extraction extraction = ExtractorForTests.extract(article);
        Stream.of(Kind.values()).flatMap(kind -> extraction.of(kind).stream()).forEach(found -> {
            found.evidence().forEach(span -> assertNamed(found, article.body(), span, article.uri()));
            found.inHeadline().forEach(span -> assertNamed(found, article.headline(), span, article.uri()));
            assertThat(found.id()).as(article.uri()).isNotBlank();
            assertThat(found.mentions())
                    .as(article.uri())
                    .isGreaterThanOrEqualTo(found.inHeadline().size());
        });
        List<String> ids = extraction.actors().stream().map(Found::id).toList();
        assertThat(ids).as(article.uri()).doesNotHaveDuplicates();
    }

    private static void assertNamed(Found found, String text, Span span, String uri) {
        String stretch = text.substring(span.start(), span.end())
                .replaceAll("(?<=\\p{L}-)\\s+", "")
                .replaceAll("\\s+", " ");
        assertThat(found.names()).as("%s in %s", found.name(), uri).contains(stretch);
    }
}
