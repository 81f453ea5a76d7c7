package press.dateline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.formats.BoundedLines;

class ArticleFileTest {

    private final List<Article> articles = new ArrayList<>();
    private final List<Incoming> incomings = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Intake intake = new Intake() {
        @Override
        public void article(Origin origin, Incoming incoming) {
            articles.add(incoming.article());
            incomings.add(incoming);
        }

        @Override
        public void failure(Failure failure) {
            failures.add(failure.toString());
        }
    };

    @TempDir
    Path folder;

    @Test
    void ninjsLinesBecomeArticles() throws IOException {
        read(
                """
                {"uri": "a:1", "headline": "One", "byline": "By A", "located": "ROME", "versioncreated": "2022-01-10T14:05:00Z", "source": "Wire", "subject": [{"name": "politics"}], "body_text": "First."}

                {"uri": "https://example.org/2", "body_text": "Second.", "charcount": 7}
                """);
        assertThat(failures).isEmpty();
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0))
                .isEqualTo(new Article(
                        "a:1",
                        "One",
                        new Provenance("By A", "Wire", "ROME", ""),
                        Instant.parse("2022-01-10T14:05:00Z"),
                        "First.",
                        List.of("politics")));
        assertThat(articles.get(1).url()).isEqualTo("https://example.org/2");
        assertThat(articles.get(1).published()).isNull();
    }

    @Test
    void everyBadLineIsNamedAndTheOthersAreTaken() throws IOException {
        read(
                """
                {"uri": "a:1", "body_text": "First."}
                {"uri": "a:2", "body_text": "Sec
                {"body_text": "Nameless."}
                {"uri": "a:4"}
                {"uri": "a:5", "body_text": "Fifth.", "versioncreated": "yesterday"}
                {"uri": "a:6", "body_text": {"not": "text"}}
                "just a string"
                {"uri": "a:8", "body_text": "Eighth."}
                """);
        assertThat(articles).extracting(Article::uri).containsExactly("a:1", "a:5", "a:8");
        assertThat(failures).hasSize(5);
        assertThat(failures.get(0)).startsWith("test, line 2: is not JSON");
        assertThat(failures.get(1)).isEqualTo("test, line 3: has no uri, which every ninjs article needs");
        assertThat(failures.get(2)).isEqualTo("test, line 4: has no body_text, which every ninjs article needs");
        assertThat(failures.get(3)).isEqualTo("test, line 6: has a body_text that is not a text");
        assertThat(failures.get(4)).startsWith("test, line 7: is not a JSON object");
        assertThat(incomings.get(1).warnings())
                .singleElement()
                .asString()
                .contains("\"yesterday\"", "undated", "2022-01-10T14:05:00Z");
        assertThat(articles.get(1).published()).isNull();
    }

    @Test
    void datesComeInTheWaysSendersWriteThem() throws IOException {
        for (String date : List.of(
                "2022-01-10T14:05:00Z",
                "2022-01-10T15:05:00+01:00",
                "2022-01-10T15:05:00+0100",
                "20220110T140500Z",
                "2022-01-10T14:05:00.000Z",
                "2022-01-10T14:05:00")) {
            read("{\"uri\": \"a\", \"body_text\": \"b\", \"versioncreated\": \"" + date + "\"}");
        }
        assertThat(failures).isEmpty();
        assertThat(articles).extracting(Article::published).containsOnly(Instant.parse("2022-01-10T14:05:00Z"));

        read("{\"uri\": \"a\", \"body_text\": \"b\", \"versioncreated\": \"2022-01-10\"}");
        assertThat(articles.get(articles.size() - 1).published()).isEqualTo(Instant.parse("2022-01-10T00:00:00Z"));
    }

    @Test
    void jsonOverSeveralLinesAndArraysAreTakenToo() throws IOException {
        read(
                "{\n  \"uri\": \"a:1\",\n  \"body_text\": \"First.\"\n}\n{\n  \"uri\": \"a:2\",\n  \"body_text\": \"Second.\"\n}\n");
        read("[{\"uri\": \"a:3\", \"body_text\": \"Third.\"},\n {\"uri\": \"a:4\", \"body_text\": \"Fourth.\"}]");
        assertThat(failures).isEmpty();
        assertThat(articles).extracting(Article::uri).containsExactly("a:1", "a:2", "a:3", "a:4");
    }

    @Test
    void wireTextIsOneArticleNamedAfterItsWords() throws IOException {
        String text = "Order restored\n\n(ALMATY, Kazakhstan) — It was quiet on Monday.\n\nCopyright © 2022, A Wire.\n";
        read(text);
        read(text);
        assertThat(articles.get(0).headline()).isEqualTo("Order restored");
        assertThat(articles.get(0).body()).startsWith("(ALMATY, Kazakhstan) — It was quiet");
        assertThat(articles.get(0).dateline()).contains("ALMATY");
        assertThat(articles.get(0).uri())
                .startsWith("text:")
                .isEqualTo(articles.get(1).uri());
    }

    @Test
    void bracketAtTheStartOfWireTextIsNotJson() throws IOException {
        read("[Corrected] Order restored\n\nIt was quiet.\n");
        read("{Almaty} Order restored\n\nIt was quiet.\n");
        assertThat(articles)
                .extracting(Article::headline)
                .containsExactly("[Corrected] Order restored", "{Almaty} Order restored");
    }

    @Test
    void oldCharacterSetsAndByteOrderMarksAreRead() throws IOException {
        read("Café closes\n\nIt was the last.\n".getBytes(Charset.forName("windows-1252")));
        read("\ufeffCafé closes\n\nIt was the last.\n".getBytes(StandardCharsets.UTF_8));
        read("\ufeff{\"uri\": \"a\", \"headline\": \"Café closes\", \"body_text\": \"b\"}"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(articles)
                .extracting(Article::headline)
                .containsOnly("Café closes")
                .hasSize(3);
    }

    @Test
    void gzipIsRecognisedByItsContent() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write("{\"uri\": \"a:1\", \"body_text\": \"First.\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        read(zipped.toByteArray());
        assertThat(articles).extracting(Article::uri).containsExactly("a:1");

        byte[] cut = java.util.Arrays.copyOf(zipped.toByteArray(), zipped.size() - 12);
        Path file = Files.write(folder.resolve("cut.jsonl.gz"), cut);
        new ArticleFile(intake, bytes -> {}).read(file);
        assertThat(failures).singleElement().asString().startsWith(file + ": could not be read to its end");
    }

    @Test
    void whatHoldsNoStoryIsNamed() throws IOException {
        read("%PDF-1.7\n%âãÏÓ");
        read("<!DOCTYPE html><html><body>News</body></html>");
        read("<?xml version=\"1.0\"?><rss/>");
        read("{\\rtf1\\ansi News}");
        read("\0\1\2\3");
        read("");
        read("  \n \n");
        assertThat(articles).isEmpty();
        assertThat(failures.subList(0, 5))
                .satisfiesExactly(
                        pdf -> assertThat(pdf).contains("a document that cannot be read"),
                        html -> assertThat(html).contains("a page without a headline"),
                        rss -> assertThat(rss).contains("ends before </rss>"),
                        rtf -> assertThat(rtf).contains("a document without text"),
                        binary -> assertThat(binary).contains("is not text; Dateline reads"));
        assertThat(failures.subList(5, 7)).containsOnly("test: is empty");
    }

    @Test
    void endlessLinesAndTextsAreRefusedWithoutBeingHeld() throws IOException {
        String line = "{\"uri\": \"a:1\", \"body_text\": \"" + "x".repeat(BoundedLines.LONGEST) + "\"}\n"
                + "{\"uri\": \"a:2\", \"body_text\": \"Second.\"}\n";
        read(line);
        read("Headline\n\n" + "word ".repeat(ArticleDraft.LONGEST_BODY / 4));
        assertThat(articles).extracting(Article::uri).containsExactly("a:2");
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0)).startsWith("test, line 1: is longer than");
        assertThat(failures.get(1)).startsWith("test: is longer than");
    }

    private void read(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] bytes) throws IOException {
        new ArticleFile(intake, count -> {})
                .read(new ByteArrayInputStream(bytes), "test", ArticleFormat.TOLD_BY_ITSELF);
    }
}
