package press.dateline.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.article.Provenance;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Copies;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.HitText;
import press.dateline.search.answer.LatestArrivals;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.SearchQuery;

/** What is written is read back with other people's parsers. */
class ExportsTest {

    private static final Article PLAIN = new Article(
            "wire:1",
            "Talks begin in Tbilisi",
            new Provenance("By Nana Beridze", "Northern Wire", "TBILISI, Georgia", "https://example.org/1"),
            Instant.parse("2003-11-23T18:00:00Z"),
            "First line.\nSecond \"line\".",
            List.of("politics", "talks"));

    private static final Article ODD = new Article(
            "wire:2",
            "=HYPERLINK(\"http://evil\") & 50% of {$100} ~ #1_a \\ ^\nnext",
            new Provenance("", "@source", "", ""),
            null,
            "Body\u0007 & <b>",
            List.of());

    private static final Heading HEADING = new Heading(
            "Stories about @ “talks”.",
            2,
            Instant.parse("2026-11-24T02:09:28.146Z"),
            "http://desk/search?q=talks&asof=2026-11-24T02%3A09%3A28.146Z");

    private static final Following FOLLOWING = new Following(
            latest(), "http://desk", "http://desk/search.atom?q=talks", "http://desk/search?q=talks", List.of());

    @Test
    void tableReadsBackCellByCell() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(export(ExportFormat.CSV).substring(1)))
                .getRecords();
        assertThat(rows.get(0).values()).startsWith("id", "uri", "headline");
        assertThat(rows.get(1).values())
                .containsExactly(
                        PLAIN.id(),
                        "wire:1",
                        "Talks begin in Tbilisi",
                        "By Nana Beridze",
                        "Northern Wire",
                        "TBILISI, Georgia",
                        "2003-11-23T18:00:00Z",
                        "https://example.org/1",
                        "Georgia",
                        "",
                        "",
                        "",
                        "");
        assertThat(rows.get(0).get(12)).isEqualTo(HEADING.said());
        assertThat(rows.get(2).get(2)).isEqualTo("'" + ODD.headline());
        assertThat(rows.get(2).get(4)).isEqualTo("'@source");
        assertThat(export(ExportFormat.CSV)).startsWith("\ufeffid,");
    }

    @Test
    void jsonLinesAreNinjs() throws IOException {
        String[] lines = export(ExportFormat.JSON_LINES).split("\n");
        assertThat(lines).hasSize(2);
        JsonNode item = new ObjectMapper().readTree(lines[0]);
        assertThat(item.path("body_text").asText()).isEqualTo(PLAIN.body());
        assertThat(item.path("versioncreated").asText()).isEqualTo("2003-11-23T18:00:00Z");
        assertThat(item.at("/subject/1/name").asText()).isEqualTo("talks");
        assertThat(item.at("/place/0/name").asText()).isEqualTo("Georgia");
        assertThat(item.path("ednote").asText()).isEqualTo(HEADING.said());
        assertThat(new ObjectMapper().readTree(lines[1]).has("versioncreated")).isFalse();
        assertThat(new ObjectMapper().readTree(lines[1]).has("ednote")).isFalse();
    }

    @Test
    void bibliographyReadsBackInLatex() throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(export(ExportFormat.BIBTEX)));
        BibTeXEntry plain = database.resolveEntry(new Key("dateline-" + PLAIN.id()));
        assertThat(plain.getField(BibTeXEntry.KEY_TITLE).toUserString()).isEqualTo("Talks begin in Tbilisi");
        assertThat(plain.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("Beridze, Nana");
        assertThat(plain.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2003");
        String odd = database.resolveEntry(new Key("dateline-" + ODD.id()))
                .getField(BibTeXEntry.KEY_TITLE)
                .toUserString();
        String printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(odd)));
        assertThat(printed).contains("50% of", "$100", "#1_a", "next").doesNotContain("\n");
    }

    @Test
    void bibliographyBeginsWithWhatItHolds() throws Exception {
        assertThat(export(ExportFormat.BIBTEX))
                .startsWith("% Stories about   “talks”.\n% 2 articles; what came in after 2026-11-24T02:09:28Z");
        assertThat(new BibTeXParser()
                        .parse(new StringReader(export(ExportFormat.BIBTEX)))
                        .getEntries())
                .hasSize(2);
    }

    @Test
    void listSaysWhatItHoldsAndNothingInItIsMarkup() throws IOException {
        assertThat(export(ExportFormat.MARKDOWN))
                .isEqualTo(
                        """
                        # Stories about @ “talks”.

                        2 articles; what came in after 2026-11-24T02:09:28Z is not among them.

                        <http://desk/search?q=talks&asof=2026-11-24T02%3A09%3A28.146Z>

                        - **[Talks begin in Tbilisi](http://desk/articles/PLAIN)** — Northern Wire, 2003-11-23, by Nana Beridze
                        - **[\\=HYPERLINK("http://evil") \\& 50% of \\{$100\\} \\~ \\#1\\_a \\\\ ^ next](http://desk/articles/ODD)** — @source
                        """
                                .replace("PLAIN", PLAIN.id())
                                .replace("ODD", ODD.id()));
    }

    @Test
    void tableAndNinjsBeginWithTheirFirstLineAndNothingElse() throws IOException {
        assertThat(export(ExportFormat.CSV)).doesNotContain("desk", "talks”");
        assertThat(export(ExportFormat.JSON_LINES)).doesNotContain("desk", "talks”");
        assertThat(export(ExportFormat.RIS)).startsWith("TY  - NEWS");
    }

    @Test
    void referenceHasOneTagALine() throws IOException {
        String ris = export(ExportFormat.RIS);
        assertThat(ris.lines().filter(line -> !line.isEmpty())).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(ris)
                .contains("TY  - NEWS\r\n", "DA  - 2003/11/23\r\n", "AU  - Beridze, Nana\r\n", "KW  - talks\r\n")
                .contains("UR  - https://example.org/1\r\n", "UR  - http://desk/articles/" + ODD.id() + "\r\n")
                .containsOnlyOnce("TI  - =HYPERLINK");
        assertThat(ris.split("ER  - ")).hasSize(3);
        assertThat(ris).containsOnlyOnce("N1  - " + HEADING.said());
    }

    @Test
    void feedReadsBackInAFeedReader() throws Exception {
        String xml = AtomFeed.of(FOLLOWING);
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
        assertThat(feed.getTitle()).isEqualTo("Dateline: Stories containing “talks”.");
        assertThat(feed.getLinks())
                .extracting(link -> link.getRel() + " " + link.getHref())
                .containsExactlyInAnyOrder(
                        "alternate http://desk/search?q=talks", "self http://desk/search.atom?q=talks");
        assertThat(feed.getEntries()).hasSize(2);
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("urn:dateline:article:a1");
        assertThat(entry.getLink()).isEqualTo("http://desk/articles/a1");
        assertThat(entry.getTitle()).isEqualTo("Talks begin & end");
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(PLAIN.published());
        assertThat(entry.getCategories().get(0).getName()).isEqualTo("ge");
        assertThat(feed.getEntries().get(1).getTitle()).isEqualTo("(no headline)");
    }

    @Test
    void jsonFeedIsWhatItsSchemaWants() throws IOException {
        JsonNode feed = new ObjectMapper().readTree(JsonFeed.of(FOLLOWING));
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        ExportsTest.class.getResourceAsStream("/share/json-feed-1.1.schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        assertThat(schema.validate(feed)).isEmpty();
        assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"1\", \"items\": [{}]}")))
                .isNotEmpty();
        assertThat(feed.at("/items/0/id").asText()).isEqualTo("urn:dateline:article:a1");
        assertThat(feed.at("/items/0/date_modified").asText()).isEqualTo("2003-11-23T18:00:00Z");
        assertThat(feed.at("/items/0/tags/0").asText()).isEqualTo("Georgia");
        assertThat(feed.at("/items/1/title").asText()).isEqualTo("(no headline)");
        assertThat(feed.path("items").path(1).has("date_published")).isFalse();
    }

    private static LatestArrivals latest() {
        Hit first = new Hit(
                "a1",
                "wire:1",
                new Provenance("By Nana Beridze", "Northern Wire", "", ""),
                Optional.of(PLAIN.published()),
                new HitText(
                        new Snippet(List.of(
                                new Snippet.Piece("Talks", true), new Snippet.Piece(" begin & end\u0007", false))),
                        List.of(),
                        List.of()),
                Map.of(Kind.COUNTRY, List.of(new EntityRef(Kind.COUNTRY, "ge", "Georgia", true, 3))),
                Copies.none("a1"));
        Hit bare = new Hit(
                "a2",
                "wire:2",
                new Provenance("", "", "", ""),
                Optional.empty(),
                new HitText(Snippet.EMPTY, List.of(), List.of()),
                Map.of(),
                Copies.none("a2"));
        SearchQuery talks = SearchQuery.of("talks");
        return new LatestArrivals(
                Reading.of(talks, ParsedQuery.of(talks.words()), (facet, value) -> value),
                2,
                false,
                List.of(new Arrival(first, PLAIN.published()), new Arrival(bare, Instant.EPOCH)));
    }

    private static String export(ExportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        Export export = format.open("http://desk");
        export.begin(HEADING, out);
        export.article(stored(PLAIN, "Georgia"), out);
        export.article(stored(ODD), out);
        return out.toString();
    }

    private static StoredArticle stored(Article article, String... countries) {
        List<StoredArticle.StoredEntity> entities = List.of(countries).stream()
                .map(name -> new StoredArticle.StoredEntity(
                        new EntityRef(Kind.COUNTRY, "ge", name, true, 1),
                        List.of(name),
                        0.5,
                        "ge",
                        List.of(),
                        List.of()))
                .toList();
        return new StoredArticle(
                article,
                article.id(),
                article.id(),
                Instant.EPOCH,
                Optional.empty(),
                Map.of(Kind.COUNTRY, entities),
                Handling.USUAL,
                List.of());
    }
}
