package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.index.ArchiveForTests;

/** A feed that is polled, a program and a watched folder bring the same story; it is in the archive once. */
class WaysInIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADLINE = "Ferry to Samothrace sails again";
    private static final String BODY = "ALEXANDROUPOLI, Greece - The ferry to Samothrace sailed again on Monday.";
    private static final String FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Ferry Wire</title><item>
              <guid isPermaLink="false">ferry:1</guid><title>%s</title>
              <pubDate>Mon, 07 Feb 2022 09:00:00 GMT</pubDate><description>%s</description>
            </item></channel></rss>
            """
                    .formatted(HEADLINE, BODY);

    @TempDir
    Path folder;

    @Test
    void aStoryThatComesInThreeWaysIsThereOnce() throws IOException {
        HttpServer wire = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wire.createContext("/feed.rss", exchange -> {
            byte[] bytes = FEED.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        wire.start();
        try (ArchiveForTests archive = new ArchiveForTests()) {
            Program program = new Program(Program.where(archive));
            try {
                String token =
                        program.run("token", "create", "desk system").out().strip();
                program.serve(
                        "--watch",
                        folder.toString(),
                        "--allow-private",
                        "--feed",
                        "http://localhost:" + wire.getAddress().getPort() + "/feed.rss");
                Program.await(() -> total(program) == 1);

                HttpResponse<String> sent =
                        program.send(HttpRequest.newBuilder(URI.create(program.url("/api/articles")))
                                .header("Authorization", "Bearer " + token)
                                .POST(HttpRequest.BodyPublishers.ofString(ninjs()))
                                .build());
                assertThat(JSON.readTree(sent.body()).path("outcome").asText())
                        .as(sent.body())
                        .isEqualTo("unchanged");

                Path part = Files.writeString(folder.resolve("ferry.rss.part"), FEED);
                Files.move(part, folder.resolve("ferry.rss"));
                Program.await(() -> Files.exists(folder.resolve("done/ferry.rss")));
                assertThat(total(program)).isEqualTo(1);
                assertThat(archive.documents()).hasSize(1);
                assertThat(program.get("/search.atom?q=Samothrace").body().split("<entry>", -1))
                        .as("one entry")
                        .hasSize(2);
                assertThat(program.get("/incoming").body())
                        .contains("Feed http://localhost", "Program desk system", "Watched folder " + folder);
            } finally {
                program.close();
            }
        } finally {
            wire.stop(0);
        }
    }

    private static String ninjs() throws IOException {
        return JSON.writeValueAsString(Map.of(
                "uri", "ferry:1",
                "source", "Ferry Wire",
                "headline", HEADLINE,
                "versioncreated", "2022-02-07T09:00:00Z",
                "body_text", BODY));
    }

    private static long total(Program program) {
        try {
            JsonNode answer =
                    JSON.readTree(program.get("/api/search?q=Samothrace").body());
            return answer.path("total").asLong();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
