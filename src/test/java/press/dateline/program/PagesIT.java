package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and API as a program without a browser sees them. */
class PagesIT {

    private final Program program = Program.serving();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/search?country=%22%3E%3Cimg%20src=x%3E&actor='onload='&source=%3Cb%3E",
                "/search?q=%22%3E%3Csvg%20onload=alert(1)%3E&sort=%3Cb%3E&page=%3Cb%3E",
                "/network?q=%3Cscript%3Ealert(1)&kind=%3Cb%3E&actor='onload='&actor=%22%3E%3Cimg%20src=x%3E",
                "/browse/actor?name=%3Cscript%3E&letter=%3Cb%3E&q=%3Cscript%3E",
                "/compare?name=%3Cscript%3Ealert(1)&against=actor:%22%3E%3Cimg%20src=x%3E&q=%3Cb%3E",
                "/compare?name=actor:%3Cb%3E'onload='%22%3E%3Cimg%20src=x%3E"
            })
    void hostileWordsComeBackEscaped(String path) {
        HttpResponse<String> page = program.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert", "<img", "<svg", "<b>", "'onload='");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?page=0",
                "/search?page=-1&size=abc",
                "/search?page=99999999999999",
                "/search?from=yesterday&to=2022-99-99",
                "/search?asof=now",
                "/search?country=zz&country.op=most",
                "/search?sort=upwards",
                "/search?q=((((%22-OR+OR",
                "/search?&&==&=x",
                "/network?kind=%3Cb%3E&kind=&actor=%3Cimg%3E",
                "/browse/actor?list=minus",
                "/compare?name=&against=:",
                "/compare?name=actor:&against=actor:x&from=yesterday"
            })
    void brokenLinksStillAnswer(String path) {
        assertThat(program.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasNotUnderstoodIsSaid() {
        assertThat(program.get("/search?q=treaty&from=yesterday").body()).contains("from=yesterday", "2022-01-31");
    }

    @Test
    void longestSearchBoxIsNotTooLong() {
        assertThat(program.get("/search?q=" + "long+".repeat(2_000)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /search?q=x, Accept, a/b/c, ''",
        "GET, /, Accept, a/b/c, ''",
        "GET, /search.atom, If-Modified-Since, yesterday, ''",
        "POST, /actors/vladimir-putin/correct, Content-Type, application/x-www-form-urlencoded, who=%",
    })
    void clientsMistakesAreNoFaultOfOurs(String method, String path, String header, String value, String body) {
        HttpResponse<String> page = program.send(HttpRequest.newBuilder(URI.create(program.url(path)))
                .header(header, value)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).isNotBlank().doesNotContain("fault in Dateline", "Exception", "yesterday");
    }

    @Test
    void idOfThreeThousandLettersIsAskedForInVain() {
        assertThat(program.get("/articles/" + "a".repeat(3_000)).statusCode()).isEqualTo(404);
        assertThat(program.get("/actors/" + "a".repeat(3_000)).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/articles/000000000000000000000000",
                "/articles/x%2Fy",
                "/browse/colour",
                "/actors/nobody-at-all"
            })
    void unknownAddressesSayNotFoundAndKeepTheSearchBox(String path) {
        HttpResponse<String> page = program.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("content-type")).get().asString().startsWith("text/html");
        assertThat(page.body()).contains("Nothing here", "name=\"q\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?q=treaty", "/help", "/nowhere", "/dateline.css", "/dateline.js", "/api/search"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        HttpResponse<String> page = program.get(path);
        assertThat(page.headers().firstValue("content-security-policy"))
                .get()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    }

    /** Answers that come at once sometimes never ended where a program had asked to change over to HTTP/2 with its request. */
    @Test
    void noRequestChangesOverToAnotherProtocol() {
        assertThat(program.get("/dateline.css").version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dateline.css", "/dateline.js", "/saved.js"})
    void whatBearsAVersionIsKeptForAYearAndNothingElseIs(String file) {
        Matcher versioned = Pattern.compile("\"(" + Pattern.quote(file) + "\\?v=[0-9a-f]+)\"")
                .matcher(program.get("/search?q=treaty").body());
        assertThat(versioned.find()).isTrue();
        HttpResponse<String> kept = program.get(versioned.group(1));
        assertThat(kept.headers().firstValue("cache-control")).hasValue("public, max-age=31536000, immutable");
        for (String other : List.of(file, file + "?v=0")) {
            assertThat(program.get(other).headers().firstValue("cache-control"))
                    .get()
                    .asString()
                    .doesNotContain("immutable");
        }
        HttpRequest again = HttpRequest.newBuilder(URI.create(program.url(file)))
                .header("If-None-Match", kept.headers().firstValue("etag").orElseThrow())
                .build();
        assertThat(program.send(again).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=treaty",
                "/help",
                "/design",
                "/browse/country",
                "/network",
                "/compare?name=country:ru&against=country:ua"
            })
    void pagesHaveNoInlineScriptOrStyle(String path) {
        assertThat(program.get(path).body())
                // Data for programs is no script; browsers do not run it.
                .doesNotContainPattern("<script(?![^>]*(?:src=|type=\"application/ld\\+json\"))")
                .doesNotContain("<style", "style=\"", "onclick", "javascript:");
    }

    @Test
    void aMisspelledNameIsFoundInAList() {
        assertThat(program.get("/browse/actor?name=zelinski&q=president").body())
                .contains(
                        "Did you mean <a href=\"/search?q=president&amp;actor=volodymyr-zelenskiy\">Volodymyr Zelenskiy</a>?");
        assertThat(program.get("/browse/actor?name=nobodyhere").body())
                .contains("No name")
                .doesNotContain("Did you mean");
    }

    @Test
    void apiAnswersInThePromisedShape() throws IOException {
        JsonNode answer = json("/api/search?q=president&country=ru&size=2");
        assertThat(answer.fieldNames())
                .toIterable()
                .contains("reading", "total", "took", "hits", "facets", "suggestion", "next");
        assertThat(answer.path("total").asLong()).isGreaterThan(2);
        assertThat(answer.path("next").asText()).isEqualTo("/api/search?q=president&country=ru&page=2&size=2");
        JsonNode hit = answer.at("/hits/0");
        assertThat(hit.fieldNames())
                .toIterable()
                .contains(
                        "id",
                        "uri",
                        "headline",
                        "published",
                        "source",
                        "url",
                        "snippets",
                        "countries",
                        "actors",
                        "organisations");
        assertThat(hit.path("countries"))
                .anyMatch(country -> country.path("id").asText().equals("ru")
                        && country.path("name").asText().equals("Russia")
                        && country.path("about").isBoolean());
        JsonNode russia = answer.at("/facets/country/0");
        assertThat(russia.path("id").asText()).isEqualTo("ru");
        assertThat(russia.path("chosen").asBoolean()).isTrue();
        assertThat(russia.path("count").asLong()).isEqualTo(answer.path("total").asLong());
        assertThat(answer.path("facets").fieldNames())
                .toIterable()
                .contains("source", "country", "place", "actor", "organisation", "year");
    }

    @Test
    void apiAndPageAgree() throws IOException {
        for (String state : List.of("q=president", "country=ru&country=ua&country.op=all", "q=treaty&sort=oldest")) {
            long total = json("/api/search?" + state).path("total").asLong();
            assertThat(program.get("/search?" + state).body()).contains("<strong>" + total + " articles</strong>");
        }
    }

    @Test
    void apiGivesTheArticleWithMentionsThatPointAtTheirNames() throws IOException {
        JsonNode hit =
                json("/api/search?q=headline:Shevardnadze&country=ge&size=1").at("/hits/0");
        JsonNode article = json("/api/articles/" + hit.path("id").asText());
        String body = article.path("body").asText();
        JsonNode georgia = article.at("/countries/0");
        assertThat(georgia.path("id").asText()).isEqualTo("ge");
        assertThat(georgia.path("evidence")).hasSizeGreaterThan(2);
        for (JsonNode span : georgia.path("evidence")) {
            assertThat(body.substring(span.get(0).asInt(), span.get(1).asInt()))
                    .isIn("Georgia", "Georgian", "Georgians", "Tbilisi", "TBILISI");
        }
    }

    @Test
    void entityPageCountsWhatItsLinksGive() throws IOException {
        String page = program.get("/countries/ru").body();
        assertThat(page)
                .contains("<h1>Russia</h1>", "Russian Federation", "<rect ")
                .contains("<strong>"
                        + json("/api/search?country=ru").path("total").asLong() + " articles</strong>");
        long both = json("/api/search?country=ru&country=ua&country.op=all")
                .path("total")
                .asLong();
        assertThat(page)
                .containsPattern("country=ru&amp;country=ua&amp;country.op=all\"><span class=\"name\">Ukraine</span>"
                        + " <span class=\"count\">" + both + "<");
        assertThat(program.get("/places/kyiv-ua").body()).contains("href=\"/countries/ua\">Ukraine</a>");
    }

    @Test
    void everyFormatHoldsTheWholeSearchInItsOrder() throws IOException {
        JsonNode first = json("/api/search?q=president&sort=oldest&size=100");
        HttpResponse<String> lines = program.get("/search.jsonl?q=president&sort=oldest");
        assertThat(lines.headers().firstValue("dateline-total"))
                .hasValue(first.path("total").asText());
        List<String> uris = new ArrayList<>();
        for (String line : lines.body().split("\n")) {
            uris.add(new ObjectMapper().readTree(line).path("uri").asText());
        }
        // The file has each article, a page of hits one for each story: its copies follow wherever they sort.
        assertThat(uris)
                .hasSize(first.path("total").asInt())
                .doesNotHaveDuplicates()
                .containsSubsequence(first.path("hits").findValuesAsText("uri"));
        assertThat(first.path("hits")).hasSize(first.path("stories").asInt());
        assertThat(program.get("/search.csv?q=president").headers().firstValue("content-disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        assertThat(program.get("/search.bib?q=president").body().split("@article\\{"))
                .hasSize(uris.size() + 1);
        assertThat(program.get("/search.ris?q=president").body().split("ER  - "))
                .hasSize(uris.size() + 1);
        assertThat(program.get("/search.docx?q=president").statusCode()).isEqualTo(404);
    }

    @Test
    void loosenedQuestionIsExportedAsItIsShown() throws IOException {
        String question = "q=what+did+the+president+say+about+zebras+in+kazakhstan";
        long total = json("/api/search?" + question).path("total").asLong();
        assertThat(total).isPositive();
        assertThat(program.get("/search.jsonl?" + question).body().lines()).hasSize((int) total);
    }

    @Test
    void feedIsOnlySentWhenItHasChanged() {
        HttpResponse<String> feed = program.get("/search.atom?q=president");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("<feed", "urn:dateline:article:", "search.atom?q=president");
        String tag = feed.headers().firstValue("etag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(URI.create(program.url("/search.atom?q=president")))
                .header("If-None-Match", tag)
                .build();
        assertThat(program.send(again).statusCode()).isEqualTo(304);
    }

    @Test
    void apiErrorsAreJson() throws IOException {
        HttpResponse<String> answer = program.get("/api/articles/none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new ObjectMapper().readTree(answer.body()).path("error").asText())
                .isNotBlank();
    }

    @Test
    void openApiDescribesTheSearch() throws IOException {
        JsonNode api = json("/q/openapi?format=json");
        assertThat(api.path("paths").fieldNames()).toIterable().contains("/api/search", "/api/articles/{id}");
        assertThat(api.at("/paths/~1api~1search/get/parameters").findValuesAsText("name"))
                .contains("q", "country", "from", "asof");
    }

    @Test
    void readinessIsUpOnceThereAreArticles() throws IOException {
        assertThat(json("/q/health/ready").path("status").asText()).isEqualTo("UP");
    }

    private JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = program.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
