package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
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
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.access.Role;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.index.ArchiveForTests;
import press.dateline.program.RawHttp.Answer;

/** Whatever is sent to whichever address, the answer is in words, keeps its policy, and repeats nothing as mark-up. */
class HostileIT {

    /** {@code bin/fuzz} asks for more. */
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);

    private static final long SEED = Long.getLong("fuzz.seed", 16);

    private static final Duration LONG = Duration.ofSeconds(2);

    /** Beside other tests a machine takes longer; {@code bin/fuzz} runs alone and wants two seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 10));

    private static final int MOST_NAMED = 20;

    private static ArchiveForTests archive;
    private static String article;
    private static Visitors visitors;
    private static RawHttp http;

    @BeforeAll
    static void serve() throws IOException {
        archive = new ArchiveForTests();
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(
                "a", "Ada Example spoke of zebrawood.", Instant.parse("2022-01-10T12:00:00Z")))));
        article = archive.documents().keySet().iterator().next();
        visitors = Visitors.of(
                archive,
                // Its own watch over the event loop is as patient as this test: on a full machine two seconds are no
                // fault.
                "-Dquarkus.vertx.max-event-loop-execute-time=" + LONGEST.toSeconds() + "s",
                "-Ddateline.exports.per-minute=0",
                "-Ddateline.feeds.per-minute=0",
                "-Ddateline.pictures.per-minute=0",
                "-Ddateline.letters.per-minute=0");
        http = new RawHttp(visitors.program().port());
    }

    @AfterAll
    static void stop() throws IOException {
        visitors.close();
        archive.close();
    }

    @Test
    void nothingHostileIsAnsweredButInWords() throws IOException {
        HostileRequests requests = new HostileRequests(SEED, article);
        HostileRequests.Who operator = operator();
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        Duration slowest = Duration.ZERO;
        int slow = 0;
        for (int i = 0; i < REQUESTS; i++) {
            if (i % 200 == 199) {
                operator = operator();
            }
            byte[] request = withPort(requests.next(operator));
            Answer answer = http.send(request);
            statuses.merge(answer.status(), 1, Integer::sum);
            slowest = answer.took().compareTo(slowest) > 0 ? answer.took() : slowest;
            slow += answer.took().compareTo(LONG) > 0 ? 1 : 0;
            fault(request, answer).ifPresent(what -> faults.add(what + " — " + RawHttp.start(request)));
        }
        String summary = REQUESTS + " requests (seed " + SEED + "): statuses " + statuses + ", slowest "
                + slowest.toMillis() + " ms, " + slow + " over " + LONG.toSeconds() + " s, " + faults.size()
                + " faults\n";
        Files.writeString(
                Path.of("target/fuzz.txt"),
                summary + String.join("\n", faults) + "\n\nIts log:\n"
                        + String.join("\n", visitors.program().log()) + "\n");
        assertThat(faults.stream().limit(MOST_NAMED)).as(summary).isEmpty();
        assertThat(visitors.get("/q/metrics", visitors.signIn(Role.OPERATOR)).body())
                .as("what was sent, in metrics")
                .contains("http_server_requests_seconds_count")
                .doesNotContain(HostileRequests.MARK, "ZQ");
        assertThat(visitors.program().log())
                .as("what was sent, and traces of failures, in the log")
                .noneMatch(line ->
                        line.contains(HostileRequests.MARK) || line.startsWith("\tat ") || line.contains("Trouble "));
    }

    @Test
    void anAddressThatIsTooLongIsAnsweredInWords() {
        Answer answer = http.send(bytes("GET /search?q=" + "x".repeat(70_000) + " HTTP/1.1", "", ""));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.body()).contains("This address is too long").doesNotContain("xxxx");
    }

    @Test
    void aPathThatIsTooLongIsLookedAtByNoPattern() {
        for (String path : List.of("/articles/", "/api/articles/", "/actors/", "/static")) {
            Answer answer = http.send(bytes("GET " + path + "x".repeat(60_000) + " HTTP/1.1", "", ""));
            assertThat(answer.status()).as(path).isEqualTo(414);
            assertThat(answer.body()).contains("before the question mark").doesNotContain("xxxx");
        }
    }

    @Test
    void headersThatAreTooLargeAreAnsweredInWords() {
        Answer answer = http.send(bytes("GET /api/search HTTP/1.1", "X-Long: " + "x".repeat(100_000) + "\r\n", ""));
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body()).contains("too much").doesNotContain("xxxx");
    }

    @Test
    void aFormWithFilesThatBreaksOffIsNotOurFault() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nbreaks off";
        String headers = "Cookie: " + String.join("; ", operator().cookies())
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + form.length() + "\r\n";
        Answer answer = http.send(bytes("POST /incoming/upload HTTP/1.1", headers, form));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("a form with files that breaks off");
    }

    private static byte[] bytes(String first, String headers, String body) {
        return (first + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static HostileRequests.Who operator() {
        Tokens tokens = Tokens.in(visitors.program().data());
        tokens.revoke("fuzz");
        String token = tokens.create("fuzz", Set.of(Scope.values()), Optional.empty(), Instant.now());
        String session = visitors.signIn(Role.OPERATOR);
        String secret = "dateline-token-" + visitors.program().port() + "=" + Visitors.SECRET;
        return new HostileRequests.Who(List.of(session, secret), token, Visitors.SECRET);
    }

    private static byte[] withPort(byte[] request) {
        // Of bytes, not of letters: what is hostile may be no text.
        String text = new String(request, StandardCharsets.ISO_8859_1);
        return text.replaceFirst(
                        "Host: localhost:PORT",
                        "Host: localhost:" + visitors.program().port())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> fault(byte[] request, Answer answer) {
        boolean head = new String(request, 0, 5, StandardCharsets.US_ASCII).equals("HEAD ");
        if (answer.status() == 0 || answer.status() >= 500) {
            return Optional.of("status " + answer.status());
        }
        if (answer.took().compareTo(LONGEST) > 0) {
            return Optional.of("took " + answer.took());
        }
        if (answer.header("Content-Security-Policy").isEmpty()) {
            return Optional.of("no policy, status " + answer.status());
        }
        if (answer.header("X-Zq").isPresent()
                || answer.head().stream().anyMatch(line -> line.startsWith("Set-Cookie: " + HostileRequests.MARK))) {
            return Optional.of("a header of theirs");
        }
        if (answer.header("Location").filter(to -> !isOurs(to)).isPresent()) {
            return Optional.of("leads to " + answer.header("Location"));
        }
        if (answer.body().contains("\tat ") || answer.body().contains("Exception")) {
            return Optional.of("a trace");
        }
        if (!head && answer.status() >= 400 && answer.body().isBlank()) {
            return Optional.of("no words, status " + answer.status());
        }
        boolean html = answer.header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
        return html ? markUp(answer.body()) : Optional.empty();
    }

    private static boolean isOurs(String location) {
        return location.startsWith("/")
                && !location.startsWith("//")
                && !location.startsWith("/\\")
                && URI.create(location).getHost() == null;
    }

    /** What became of the mark when a browser reads the page: text and values are all it may be. */
    private static Optional<String> markUp(String page) {
        for (Element element : Jsoup.parse(page).getAllElements()) {
            if (element.tagName().contains(HostileRequests.MARK)
                    || element.tagName().equals("script") && element.data().contains(HostileRequests.MARK)) {
                return Optional.of("mark-up of theirs: " + element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                boolean script = attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style")
                        || attribute.getValue().strip().startsWith("javascript:")
                                && Set.of("href", "src", "action").contains(attribute.getKey());
                if (script || attribute.getKey().contains(HostileRequests.MARK)) {
                    return Optional.of("an attribute of theirs: " + attribute);
                }
            }
        }
        return Optional.empty();
    }
}
