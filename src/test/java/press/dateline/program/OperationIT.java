package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.access.Role;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.index.ArchiveForTests;

/** What an operator sees of the server itself, as a page and as numbers, and what nobody sees in either. */
class OperationIT {

    private static ArchiveForTests archive;
    private static Visitors visitors;
    private static int port;

    @BeforeAll
    static void serve() throws IOException {
        archive = new ArchiveForTests();
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(
                "a", "Ada Example spoke of zebrawood.", Instant.parse("2022-01-10T12:00:00Z")))));
        archive.writer.refresh();
        port = Program.freePort();
        visitors = Visitors.of(archive, "-Ddateline.reading=closed", "-Ddateline.management.port=" + port);
    }

    @AfterAll
    static void stop() throws IOException {
        visitors.close();
        archive.close();
    }

    @Test
    void healthAndMetricsHaveAPortOfTheirOwnWithNothingElse() throws IOException, InterruptedException {
        assertThat(managed("/q/health/ready").body()).contains("\"UP\"");
        assertThat(managed("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(managed("/q/health").body()).contains("archive");
        assertThat(managed("/q/metrics").body()).contains("dateline_", "jvm_memory");
        for (String other : List.of("/", "/search?q=zebrawood", "/q/metrics/../../search", "/api/search", "/q/dev")) {
            assertThat(managed(other).statusCode()).as(other).isEqualTo(404);
        }
    }

    private static HttpResponse<String> managed(String path) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .timeout(Duration.ofMinutes(3))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void asJsonEachLineOfTheLogHasTheIdOfItsRequest() throws Exception {
        Program program = Program.over(archive, "-Ddateline.log.json=true");
        try {
            List<String> ids = new ArrayList<>();
            for (String given : List.of("from-the-front-1", "no id\", \"level\": \"x")) {
                // Refused, which a line of the log says.
                RawHttp.Answer answer = new RawHttp(program.port())
                        .send(("GET /search?q=zebrawood HTTP/1.1\r\nHost: :\r\nX-Request-Id: " + given
                                        + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                ids.add(answer.header("X-Request-Id").orElseThrow());
            }
            assertThat(ids.get(0)).isEqualTo("from-the-front-1");
            assertThat(ids.get(1)).matches("[0-9a-f-]{36}");
            for (String id : ids) {
                Program.await(() -> program.log().stream().anyMatch(line -> line.contains(id)));
            }
            for (String line : program.log()) {
                JsonNode entry = new ObjectMapper().readTree(line);
                assertThat(entry.path("level").asText()).as(line).isNotEmpty();
                assertThat(entry.at("/mdc/request").asText()).isIn(ids);
                assertThat(line).doesNotContain("zebrawood");
            }
        } finally {
            program.close();
        }
    }

    @Test
    void thePageSaysHowEverythingIsAndWhatToDo() throws Exception {
        String page = visitors.get("/operation", visitors.signIn(Role.OPERATOR)).body();
        assertThat(page)
                .contains("Elasticsearch <span class=\"meta\">answers</span>")
                .contains("1 article")
                .contains("nothing waits")
                .contains("free of")
                .contains("<strong>Look after: Snapshot</strong>", "bin/dateline snapshot create")
                .containsPattern("1\\.0\\.0, running for \\d+ min");
        assertThat(HtmlIT.errors(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 390"})
    void thePageIsAccessibleAndFits(ColorScheme scheme, int width) {
        try (BrowserContext context = Browser.open(
                new NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 800)
                        .setExtraHTTPHeaders(Map.of("Cookie", visitors.signIn(Role.OPERATOR))),
                visitors.program())) {
            Page page = context.newPage();
            page.navigate("/operation");
            assertThat(page.title()).startsWith("This Dateline");
            Browser.checkAccessible(page);
        }
    }

    /** A file that cannot be taken in, because what it is kept as is a folder. */
    @Test
    void whatTheLogWarnsOfIsOnThePageAndCounted() throws IOException {
        String session = visitors.signIn(Role.OPERATOR);
        double before = value(metrics(session), "dateline_log_total{level=\"warn\"}");
        Path received = visitors.program().data().resolve("received");
        if (Files.isDirectory(received)) {
            Files.move(received, received.resolveSibling("received-before"));
        }
        Files.writeString(received, "a file where a folder has to be");
        String token = Tokens.in(visitors.program().data())
                .create("wire", Set.of(Scope.INGEST), Optional.empty(), Instant.now());
        visitors.send(visitors.request("/api/articles")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("{\"uri\": \"a:1\", \"body_text\": \"Words.\"}"))
                .build());
        Files.delete(received);
        assertThat(value(metrics(session), "dateline_log_total{level=\"warn\"}"))
                .isGreaterThan(before);
        assertThat(visitors.get("/operation", session).body()).contains("Nothing was taken in", "Warning<p");
    }

    @Test
    void metricsTellOfTheArchiveAndOfAnswersByPatternAlone() {
        String session = visitors.signIn(Role.OPERATOR);
        visitors.get("/search?q=zebrawoodsecret&actor=ada-example", session);
        visitors.get("/actors/ada-example", session);
        visitors.get("/nowhere/zebrawoodsecret", session);
        visitors.get("/zebrawoodsecret.php", "");
        visitors.get("/actors/zebrawoodsecret/withhold", session);
        visitors.send(visitors.request("/articles/zebrawoodsecret%00")
                .method("PATCH", BodyPublishers.noBody())
                .build());
        visitors.send(visitors.request("/search")
                .method("ZEBRAWOODSECRET", BodyPublishers.noBody())
                .build());
        String metrics = metrics(session);
        assertThat(value(metrics, "dateline_engine_up")).isEqualTo(1);
        assertThat(value(metrics, "dateline_articles")).isEqualTo(1);
        assertThat(value(metrics, "dateline_incoming_waiting")).isZero();
        assertThat(value(metrics, "dateline_disk_free_bytes")).isPositive();
        assertThat(metrics)
                .contains("dateline_snapshot_age_seconds NaN", "jvm_memory_used_bytes")
                .containsPattern("http_server_requests_seconds_count\\{.*uri=\"/search\"")
                .doesNotContainIgnoringCase("zebrawoodsecret", "ada-example", "operator");
    }

    /** What dashboards and alerts ask for is there, or they would stay silent for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/watch/grafana-dashboard.json", "docs/watch/prometheus-alerts.yml"})
    void whatIsWatchedIsThere(String file) throws IOException {
        String session = visitors.signIn(Role.OPERATOR);
        String token = Tokens.in(visitors.program().data())
                .create("wire of " + file.length(), Set.of(Scope.INGEST), Optional.empty(), Instant.now());
        HttpResponse<String> sent = visitors.send(visitors.request("/api/articles")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("{\"uri\": \"%s\", \"body_text\": \"Words.\", \"embargoed\": \"%s\"}"
                        .formatted(file, Instant.now().plusSeconds(86_400))))
                .build());
        assertThat(sent.body()).contains("\"outcome\":\"embargoed\"");
        String metrics = metrics(session);
        assertThat(value(metrics, "dateline_ingest_articles_total{outcome=\"embargoed\"}"))
                .isPositive();
        assertThat(value(metrics, "dateline_extraction_seconds_count")).isPositive();
        assertThat(value(metrics, "dateline_extraction_seconds_sum")).isPositive();

        Set<String> exported = Pattern.compile("(?m)^([a-z_]+)[ {]")
                .matcher(metrics)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        List<String> asked = Pattern.compile("\\b(dateline|http|jvm)_[a-z_]+")
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(asked).hasSizeGreaterThan(6);
        assertThat(exported).containsAll(asked);
        assertThat(Pattern.compile("outcome=\"(\\w+)")
                        .matcher(Files.readString(Path.of(file)))
                        .results())
                .allSatisfy(outcome -> assertThat(metrics).contains("outcome=\"" + outcome.group(1) + "\""));
    }

    /** Only the program itself has asked: the archive is closed to all others. */
    @Test
    void aClosedArchiveRehearsesItsPages() {
        Program closed = Program.samples("-Ddateline.reading=closed");
        try {
            String token =
                    Tokens.in(closed.data()).create("watcher", Set.of(Scope.METRICS), Optional.empty(), Instant.now());
            HttpRequest request = HttpRequest.newBuilder(URI.create(closed.url("/q/metrics")))
                    .header("Authorization", "Bearer " + token)
                    .build();
            Program.await(() -> closed.send(request)
                    .body()
                    .lines()
                    .anyMatch(line -> line.startsWith("http_server_requests_seconds_count")
                            && line.contains("status=\"200\"")
                            && line.contains("uri=\"/search\"")));
        } finally {
            closed.close();
        }
    }

    @Test
    void aProgramThatWatchesNeedsATokenForThatAlone() {
        String token = Tokens.in(visitors.program().data())
                .create("watcher", Set.of(Scope.METRICS), Optional.empty(), Instant.now());
        assertThat(asked("/q/metrics", token)).isEqualTo(200);
        assertThat(asked("/operation", token)).isEqualTo(403);
        assertThat(asked("/search", token)).isEqualTo(403);
        assertThat(asked("/q/metrics", "nonsense")).isEqualTo(401);
        assertThat(asked("/q/metrics/", token.substring(1))).isEqualTo(401);
    }

    @Test
    void metricsInAFormatThatTheyDoNotHaveAreRefusedInWords() {
        String token = Tokens.in(visitors.program().data())
                .create("watcher", Set.of(Scope.METRICS), Optional.empty(), Instant.now());
        HttpResponse<String> answer = visitors.send(visitors.request("/q/metrics")
                .header("Authorization", "Bearer " + token)
                // In the place of what browsers send.
                .setHeader("Accept", "image/png")
                .build());
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("Not to be had in this format", "text/plain");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private static int asked(String path, String token) {
        return visitors.send(visitors.request(path)
                        .header("Authorization", "Bearer " + token)
                        .build())
                .statusCode();
    }

    private static String metrics(String session) {
        HttpResponse<String> answer = visitors.get("/q/metrics", session);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        return answer.body();
    }

    private static double value(String metrics, String name) {
        // What is answered to a browser has a comma more.
        return metrics.lines()
                .map(line -> line.replace(",}", "}"))
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in\n" + metrics));
    }
}
