package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.index.ArchiveForTests;

/** An archive much longer than anything that lies between program and reader can hold back. */
class LongExportIT {

    private static final int ARTICLES = Integer.getInteger("dateline.test.articles", 20_000);
    /** Where nothing was asked for so long, nothing will be. */
    private static final int LOOKS = 10;

    private static final int BATCH = 5_000;
    private static final long MEGABYTE = 1L << 20;

    private static ArchiveForTests archive;
    private static Program program;

    @BeforeAll
    static void fill() throws IOException {
        archive = new ArchiveForTests();
        for (int start = 0; start < ARTICLES; start += BATCH) {
            BulkRequest.Builder bulk = new BulkRequest.Builder().index(archive.names.article());
            for (int i = start; i < Math.min(start + BATCH, ARTICLES); i++) {
                Map<String, Object> article = article(i);
                bulk.operations(operation -> operation.create(
                        create -> create.id((String) article.get("id")).document(article)));
            }
            assertThat(archive.client.bulk(bulk.refresh(Refresh.True).build()).errors())
                    .isFalse();
        }
        program = Program.over(archive, "-Ddateline.exports.per-minute=6");
    }

    @AfterAll
    static void leave() throws IOException {
        program.close();
        archive.close();
    }

    private static Map<String, Object> article(int number) {
        return Map.of(
                "id",
                "%024x".formatted(number),
                "uri",
                "urn:long:" + number,
                "headline",
                "Story number " + number,
                "body",
                "Nothing happened. ".repeat(60),
                "published",
                "2022-01-01T00:00:00Z",
                "received",
                "2022-01-01T00:00:00Z");
    }

    @Test
    void memoryDoesNotGrowWithWhatIsTakenAway() throws Exception {
        program.get("/search.jsonl?q=headline:1");
        long before = live();
        HttpResponse<InputStream> export = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(program.url("/search.jsonl")))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(export.headers().firstValue("dateline-total")).hasValue(Integer.toString(ARTICLES));
        long most = 0;
        int articles = 0;
        try (InputStream body = export.body()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n' && ++articles % (ARTICLES / 4) == 0) {
                        most = Math.max(most, live());
                    }
                }
            }
        }
        long after = live();
        System.out.printf(
                "Export of %,d articles: heap in use %d MB before, at most %d MB while, %d MB after%n",
                articles, before / MEGABYTE, most / MEGABYTE, after / MEGABYTE);
        assertThat(articles).isEqualTo(ARTICLES);
        assertThat(most - before).isLessThan(24 * MEGABYTE);
    }

    @Test
    void readerWhoGoesAwayEndsTheQuestionsToTheEngine() throws Exception {
        int said = program.log().size();
        long before = asked();
        try (Socket socket = new Socket("localhost", program.port())) {
            socket.getOutputStream()
                    .write(("GET /search.jsonl HTTP/1.1\r\nHost: localhost:" + program.port() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
            // Not a farewell but a break: what is on its way is thrown away.
            socket.setSoLinger(true, 0);
        }
        long[] seen = {before, 0};
        Program.await(() -> {
            long asked = asked();
            seen[1] = asked == seen[0] ? seen[1] + 1 : 0;
            seen[0] = asked;
            return seen[1] == LOOKS;
        });
        // The whole takes one question for every 200 articles.
        assertThat(asked() - before).isBetween(1L, ARTICLES / 400L);
        assertThat(program.get("/search?q=headline:17").statusCode()).isEqualTo(200);
        assertThat(program.log().subList(said, program.log().size())).isEmpty();
    }

    @Test
    void whoAsksForTooMuchIsToldWhenToComeAgain() {
        HttpResponse<String> answer = program.get("/search.csv?q=headline:1");
        for (int i = 0; i < 10 && answer.statusCode() == 200; i++) {
            answer = program.get("/search.csv?q=headline:1");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 60);
        assertThat(answer.body()).contains("Please try again in");
        assertThat(program.get("/search?q=headline:1").statusCode()).isEqualTo(200);
    }

    /** How often the engine has been asked about the archive's articles. */
    private static long asked() {
        try {
            return archive.client
                    .indices()
                    .stats(stats -> stats.index(archive.names.article()))
                    .all()
                    .primaries()
                    .search()
                    .queryTotal();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in use in the program's heap after a full collection, in bytes. */
    private static long live() throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(program.process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String total = said.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }
}
