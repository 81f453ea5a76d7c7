package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;

/** Two Datelines that serve one data folder share its engine, whatever becomes of it or of one of them. */
class SameFolderIT {

    private static final String STORY =
            "{\"uri\": \"s:%d\", \"source\": \"A Wire\", \"headline\": \"Harbour %d\", \"body_text\": \"NICOSIA - It reopened.\"}%n";

    private final Program first = new Program();
    private Process second;
    private int port;

    @AfterEach
    void close() throws InterruptedException {
        if (second != null) {
            second.destroyForcibly().waitFor();
        }
        first.close();
    }

    @Test
    void bothAnswerAlikeAlsoAfterTheEngineDiedAndOneGoesOnAfterTheOtherWasKilled() throws Exception {
        first.serve("--no-sample");
        String token = Tokens.in(first.data()).create("desk", Set.of(Scope.INGEST), Optional.empty(), Instant.now());
        second = served();
        post(first.port(), token, 1);
        post(port, token, 2);
        awaitTotals(2);

        Program.Ran samePort = first.run("serve", "--no-sample", "--port", Integer.toString(port));
        assertThat(samePort.code()).isEqualTo(3);
        assertThat(samePort.err()).contains("Port " + port, "Another Dateline may be running", "--port");

        first.engine().destroyForcibly();
        first.engine().onExit().join();
        awaitTotals(2);
        assertThat(first.engineRuns()).isTrue();

        first.process().destroyForcibly().waitFor();
        post(port, token, 3);
        Program.await(() -> total(port) == 3);
        second.destroy();
        assertThat(second.waitFor()).isNotNegative();
        assertThat(first.engineRuns()).as("the last to leave stops it").isFalse();
    }

    private Process served() throws IOException {
        port = Program.freePort();
        Process process = first.builder("serve", "--no-sample", "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Dateline is at")) {
                Thread reading = new Thread(() -> lines.lines().forEach(ignored -> {}));
                reading.setDaemon(true);
                reading.start();
                return process;
            }
        }
        throw new IllegalStateException("the second does not serve");
    }

    private void awaitTotals(long wanted) {
        for (int at : List.of(first.port(), port)) {
            Program.await(() -> total(at) == wanted, Duration.ofMinutes(2));
        }
    }

    private long total(int at) {
        String body = first.send(HttpRequest.newBuilder(URI.create("http://localhost:" + at + "/api/search"))
                        .build())
                .body();
        return body.contains("\"total\":") ? Long.parseLong(body.replaceFirst("(?s).*\"total\":(\\d+).*", "$1")) : -1;
    }

    private void post(int at, String token, int number) {
        assertThat(first.send(HttpRequest.newBuilder(URI.create("http://localhost:" + at + "/api/articles"))
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofString(STORY.formatted(number, number)))
                                .build())
                        .body())
                .contains("\"new\"");
    }
}
