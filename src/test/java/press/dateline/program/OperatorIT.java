package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.engine.EngineForTests;
import press.dateline.program.Program.Ran;

/** What an operator does: start, stop, kill, start again, bring in articles. */
class OperatorIT {

    private final Program program = new Program();

    @AfterEach
    void stopProgram() {
        program.close();
    }

    @Test
    void startIngestKillAndStartAgain() throws IOException {
        program.serve();
        assertThat(total("")).isGreaterThan(60);

        Path copy = Files.writeString(
                program.data().resolve("copy.txt"),
                """
                Harbour reopens after storm

                (VALPARAISO, Chile) — The harbour reopened on Tuesday, the zebrawood committee said.
                """);
        Ran ran = program.run("ingest", copy.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).containsPattern("New +1\\b");
        assertThat(total("q=zebrawood&country=cl")).isEqualTo(1);

        program.process().destroyForcibly().onExit().join();
        assertThat(program.engineRuns())
                .as("the engine outlives a killed Dateline")
                .isTrue();
        long engine = program.engine().pid();
        program.serve();
        assertThat(program.engine().pid()).as("and is taken over by the next").isEqualTo(engine);
        assertThat(total("q=zebrawood")).isEqualTo(1);

        program.stop();
        assertThat(program.engineRuns()).as("who stops it").isFalse();
        Ran again = program.run("ingest", copy.toString());
        assertThat(again.out()).containsPattern("Unchanged +1\\b");
        assertThat(program.engineRuns()).isFalse();
    }

    @Test
    void whatIsExportedIsTakenInAgainAsTheSameArticles() throws IOException {
        // It only reads: what is taken in is there already.
        Program shared = Program.serving();
        Ran exported = shared.run("export", shared.url("/search?country=ru"));
        assertThat(exported.code()).as(exported.err()).isZero();
        long total = total(shared, "country=ru");
        assertThat(exported.out().lines().count()).isEqualTo(total);
        Path copy = Files.writeString(shared.data().resolve("copy.jsonl"), exported.out());
        assertThat(shared.run("ingest", copy.toString()).out())
                .containsPattern("New +0\\b")
                .containsPattern("Unchanged +" + total + "\\b");
    }

    @Test
    void portInUseIsSaidAtOnceWithExitCode3() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ran ran = program.run("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("Port " + taken.getLocalPort(), "--port");
            assertThat(program.engineRuns()).isFalse();
        }
    }

    @Test
    void unreachableClusterEndsWithExitCode3() throws IOException {
        Ran ran = program.run("ingest", "--hosts", "http://127.0.0.1:" + Program.freePort(), "x.txt");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("reached").doesNotContain("\tat ");
    }

    @Test
    void whereNothingHasBeenTakenInThatIsSaidWithExitCode3() throws IOException {
        Program empty = new Program(Program.where(EngineForTests.randomName() + "-"));
        try {
            Ran ran = empty.run("export", "/search");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("There is no archive yet").doesNotContain("\tat ");
        } finally {
            empty.close();
        }
    }

    @Test
    void wrongUseEndsWithExitCode2AndSaysWhatWouldBeRight() {
        assertThat(program.run("ingest").code()).isEqualTo(2);
        assertThat(program.run("inject", "x").code()).isEqualTo(2);
        Ran format = program.run("extract", "--format", "docx");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains("ninjs or text");
    }

    @Test
    void extractPrintsOneJsonLineAnArticleAndNamesWhatFailed() throws IOException {
        String lines =
                """
                {"uri": "a:1", "headline": "Talks in Almaty", "body_text": "(ALMATY, Kazakhstan) — President Kassym-Jomart Tokayev met Vladimir Putin. Tokayev thanked Putin."}
                {"uri": "a:2"}
                """;
        Ran ran = program.run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "extract");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("standard input, line 2: has no body_text");
        assertThat(ran.out().lines()).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(ran.out());
        assertThat(line.path("uri").asText()).isEqualTo("a:1");
        assertThat(line.path("countries").findValuesAsText("id")).contains("kz");
        assertThat(line.path("actors").findValuesAsText("id"))
                .containsExactlyInAnyOrder("kassym-jomart-tokayev", "vladimir-putin");
        assertThat(line.at("/actors/0/mentions").asInt()).isEqualTo(2);
        assertThat(program.engineRuns()).isFalse();
    }

    private long total(String state) throws IOException {
        return total(program, state);
    }

    private static long total(Program asked, String state) throws IOException {
        return new ObjectMapper()
                .readTree(asked.get("/api/search?" + state).body())
                .path("total")
                .asLong();
    }
}
