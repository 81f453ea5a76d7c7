package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a link, or of a result that is taken away, in other people's programs. */
class TravelIT {

    private final Program program = Program.serving();

    @Test
    void linkOfAResultSaysWhatIsBehindIt() {
        String page = program.get("/search?q=president&country=ru&junk=1").body();
        assertThat(meta(page, "og:title"))
                .startsWith("Stories containing “president”, mentioning Russia")
                .contains("articles");
        assertThat(meta(page, "og:description")).startsWith("Best match: “");
        assertThat(meta(page, "og:url")).isEqualTo(program.url("/search?q=president&country=ru"));
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + program.url("/search?q=president&amp;country=ru") + "\">")
                .contains("name=\"robots\" content=\"noindex\"", "summary_large_image");
        assertThat(meta(program.get("/search?q=president&sort=newest").body(), "og:description"))
                .startsWith("Newest: “");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=president&country=ru", "/countries/ru", "/actors/vladimir-putin", "article"})
    void pictureOfALinkIsThereToBeFetched(String path) throws Exception {
        String page = program.get(path.equals("article") ? article() : path).body();
        HttpResponse<byte[]> picture = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(meta(page, "og:image")))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("x-robots-tag")).hasValue("noindex");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/help", "/countries/ru", "/browse/actor?letter=p&country=ru", "/search?q=treaty&page=2"})
    void everyPageHasOneAddress(String path) {
        assertThat(program.get(path).body())
                .contains("<link rel=\"canonical\" href=\"" + program.url(canonical(path)) + "\">");
    }

    private static String canonical(String path) {
        return path.startsWith("/browse") ? "/browse/actor?country=ru&amp;letter=p" : path.replace("&", "&amp;");
    }

    @Test
    void pagesThatAreNoneHaveNoAddress() {
        assertThat(program.get("/nowhere").body()).doesNotContain("canonical", "og:");
    }

    @Test
    void browserLearnsHowToSearchHere() {
        assertThat(program.get("/").body()).contains("rel=\"search\"", "href=\"/opensearch.xml\"");
        HttpResponse<String> description = program.get("/opensearch.xml");
        assertThat(description.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith("application/opensearchdescription+xml");
        assertThat(description.body()).contains("template=\"" + program.url("/search?q={searchTerms}") + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    application/atom+xml                                              | application/atom+xml
                    application/feed+json                                             | application/feed+json
                    text/csv                                                          | text/csv
                    text/markdown                                                     | text/markdown
                    application/x-bibtex                                              | application/x-bibtex
                    application/x-research-info-systems                               | application/x-research-info-systems
                    application/x-ndjson                                              | application/x-ndjson
                    application/json                                                  | application/json
                    text/html;q=0.5, text/csv                                         | text/csv
                    application/atom+xml;q=0.5, text/html                             | text/html
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8   | text/html
                    */*                                                               | text/html
                    """)
    void sameAddressAnswersInTheFormatThatIsAskedFor(String accept, String expected) {
        HttpResponse<String> answer = accepting(accept, "/search?q=president&sort=newest");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).get().asString().startsWith(expected);
        assertThat(answer.headers().allValues("vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "text/markdown, text/markdown",
        "application/x-bibtex, application/x-bibtex",
        "application/x-research-info-systems, application/x-research-info-systems",
        "text/html, text/html"
    })
    void articleAnswersInTheFormatThatIsAskedFor(String accept, String expected) throws IOException {
        HttpResponse<String> answer = accepting(accept, article());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).get().asString().startsWith(expected);
    }

    @Test
    void formatThatIsNotToBeHadIsRefused() {
        assertThat(accepting("application/pdf", "/search?q=president").statusCode())
                .isEqualTo(406);
    }

    @Test
    void articleHasFilesOfItsOwn() throws IOException {
        String path = article();
        JsonNode article = json("/api" + path);
        JsonNode ninjs = new ObjectMapper().readTree(program.get(path + ".json").body());
        assertThat(ninjs.path("body_text").asText())
                .isEqualTo(article.path("body").asText());
        assertThat(program.get(path + ".md").body()).startsWith("# ").endsWith("<" + program.url(path) + ">\n");
        assertThat(program.get(path + ".bib").body())
                .startsWith("@article{dateline-" + article.path("id").asText());
        assertThat(program.get(path + ".ris").body()).startsWith("TY  - NEWS\r\n");
        assertThat(program.get(path + ".docx").statusCode()).isEqualTo(404);
        assertThat(program.get("/articles/000000000000000000000000.bib").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "bib", "ris", "md"})
    void exportSaysWhatItHolds(String suffix) throws IOException {
        HttpResponse<String> export = program.get("/search." + suffix + "?q=president&page=3");
        long total = json("/api/search?q=president").path("total").asLong();
        assertThat(export.headers().firstValue("dateline-total")).hasValue(Long.toString(total));
        Instant asOf =
                Instant.parse(export.headers().firstValue("dateline-as-of").orElseThrow());
        assertThat(asOf).isBefore(Instant.now().plusSeconds(1));
        assertThat(URLDecoder.decode(
                        export.headers().firstValue("dateline-reading").orElseThrow(), StandardCharsets.UTF_8))
                .startsWith("Stories containing “president”, as the archive stood on");
        assertThat(export.headers().firstValue("content-disposition"))
                .get()
                .asString()
                .contains("dateline-" + total + "-articles-");
        assertThat(export.headers().firstValue("x-robots-tag")).hasValue("noindex");
    }

    @Test
    void pinnedExportKeepsItsMoment() {
        HttpResponse<String> export = program.get("/search.md?q=president&asof=2020-01-01T00:00:00Z");
        assertThat(export.headers().firstValue("dateline-as-of")).hasValue("2020-01-01T00:00:00Z");
        assertThat(export.headers().firstValue("dateline-total")).hasValue("0");
        assertThat(export.body()).contains("0 articles; what came in after 2020-01-01T00:00:00Z is not among them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.atom?q=treaty", "/search.feed.json?q=treaty"})
    void feedIsOnlySentWhenItHasChanged(String path) {
        HttpResponse<String> feed = program.get(path);
        assertThat(feed.statusCode()).isEqualTo(200);
        String tag = feed.headers().firstValue("etag").orElseThrow();
        String date = feed.headers().firstValue("last-modified").orElseThrow();
        assertThat(conditional(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(conditional(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(conditional(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(conditional(path, "If-Modified-Since", "Sun, 01 Jan 2012 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void openApiDescribesWhatIsTakenAway() throws IOException {
        JsonNode paths = json("/q/openapi?format=json").path("paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains("/search", "/search.atom", "/search.feed.json", "/search.png", "/articles/{id}");
        for (String path : new String[] {"/search", "/search.atom", "/search.feed.json", "/search.{suffix}"}) {
            assertThat(paths.path(path).at("/get/parameters").findValuesAsText("name"))
                    .as(path)
                    .contains("q", "country", "from", "asof");
        }
        assertThat(paths.at("/~1search/get/responses/200/content").fieldNames())
                .toIterable()
                .contains("text/html", "text/csv", "application/atom+xml", "application/x-ndjson");
    }

    private String article() throws IOException {
        return "/articles/"
                + json("/api/search?q=protests&size=1").at("/hits/0/id").asText();
    }

    private HttpResponse<String> accepting(String accept, String path) {
        return conditional(path, "Accept", accept);
    }

    private HttpResponse<String> conditional(String path, String header, String value) {
        return program.send(HttpRequest.newBuilder(URI.create(program.url(path)))
                .header(header, value)
                .build());
    }

    private static String meta(String page, String property) {
        Matcher meta = Pattern.compile("<meta property=\"" + property + "\" content=\"([^\"]*)\">")
                .matcher(page);
        assertThat(meta.find()).as(property).isTrue();
        return meta.group(1).replace("&amp;", "&");
    }

    private JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = program.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
