package press.dateline.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.extract.Extractor;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.write.Extracted;

/** Real articles for development, where this machine has them. */
final class Corpus {

    private static final int BATCH = 500;

    private Corpus() {}

    /** The folder of a corpus; a test that needs it is skipped where it is absent. */
    static Path folder(String name) {
        Path folder = Path.of("../shared/corpora", name);
        assumeTrue(Files.isDirectory(folder), "the corpus " + name + " is not on this machine");
        return folder;
    }

    /** Its first {@code most} articles. */
    static List<Article> articles(String name, int most) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder(name).resolve("articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < most; line = lines.readLine()) {
                articles.add(article(json.readTree(line)));
            }
        }
        return articles;
    }

    /** Takes them in as an ingest does. */
    static void write(ArchiveForTests archive, List<Article> articles) {
        Extractor extractor = ExtractorForTests.EXTRACTOR;
        for (int start = 0; start < articles.size(); start += BATCH) {
            archive.writer.write(articles.subList(start, Math.min(start + BATCH, articles.size())).parallelStream()
                    .map(article -> new Extracted(article, extractor.extract(article)))
                    .toList());
        }
        archive.writer.refresh();
    }

    private static Article article(JsonNode node) {
        String published = node.path("versioncreated").asText();
        return new Article(
                node.path("uri").asText(),
                node.path("headline").asText(),
                new Provenance(
                        node.path("byline").asText(),
                        node.path("source").asText(),
                        node.path("located").asText(),
                        ""),
                published.isEmpty() ? null : Instant.parse(published),
                node.path("body_text").asText(),
                List.of());
    }
}
