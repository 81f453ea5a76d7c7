package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dateline and its Elasticsearch are killed again and again while much comes in; in the end nothing is missing. */
class KilledIT {

    private static final int ROUNDS = 20;
    private static final int FILES = 120;
    private static final int STORIES = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of these rounds so many kill the engine, too, whose start takes most of the time. */
    private static final int ENGINE_EVERY = 5;

    @TempDir
    Path folder;

    @Test
    void twentyKillsEndWithTheArchiveOfAnUndisturbedRun() throws IOException, InterruptedException {
        write();
        Program disturbed = new Program();
        Program undisturbed = new Program();
        try {
            Random random = new Random(15);
            int killed = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                killed += round(disturbed, random, round % ENGINE_EVERY == 0) ? 1 : 0;
            }
            assertThat(killed)
                    .as("rounds that were killed before they were done")
                    .isGreaterThan(ROUNDS / 2);
            Program.Ran last = disturbed.run("ingest", folder.toString());
            assertThat(last.code()).as(last.out() + last.err()).isZero();
            assertThat(undisturbed.run("ingest", folder.toString()).code()).isZero();
            assertThat(archive(disturbed)).hasSize(FILES * STORIES / 3).isEqualTo(archive(undisturbed));
        } finally {
            // An engine whose Dateline was killed waits for the next.
            if (disturbed.engineRuns()) {
                disturbed.engine().destroyForcibly();
            }
            disturbed.close();
            undisturbed.close();
        }
    }

    /** Whether it was still at work when it was killed. */
    private boolean round(Program program, Random random, boolean engineToo) throws IOException, InterruptedException {
        Process process = program.builder("ingest", "--quiet", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Duration moment = Duration.ofMillis(2_500 + random.nextInt(4_000)).plusSeconds(engineToo ? 4 : 0);
        boolean ended = process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
        if (engineToo && program.engineRuns()) {
            program.engine().destroyForcibly();
        }
        process.destroyForcibly().waitFor();
        return !ended;
    }

    /** Every story has three versions, in files of their own and out of order: marking the newest takes a second step. */
    private void write() throws IOException {
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < STORIES; i++) {
                int number = file * STORIES + i;
                int version = 3 - number / (FILES * STORIES / 3);
                lines.append(line(number % (FILES * STORIES / 3), version));
            }
            Files.writeString(folder.resolve("%03d.jsonl".formatted(file)), lines);
        }
    }

    private static String line(int story, int version) {
        String body =
                ("NICOSIA, Cyprus - Minister Ada Example %d said in Nicosia that the harbour of Limassol reopened. "
                                        .formatted(story)
                                + "France and Germany welcomed it, and Kofi Annan of the United Nations did. ")
                        .repeat(12);
        return "{\"uri\": \"k:%d\", \"source\": \"A Wire\", \"version\": \"%d\", \"headline\": \"Story %d as of %d\", \"versioncreated\": \"2022-02-07T0%d:00:00Z\", \"body_text\": \"%s\"}%n"
                .formatted(story, version, story, version, version, body);
    }

    /** What readers find: of each story its headline and who and where it names. */
    private static Map<String, String> archive(Program program) throws IOException {
        Program.Ran ran = program.run("export", "--quiet", "/search");
        assertThat(ran.code()).as(ran.err()).isZero();
        Map<String, String> found = new TreeMap<>();
        for (String line : ran.out().lines().toList()) {
            JsonNode article = JSON.readTree(line);
            String before = found.put(
                    article.path("uri").asText(),
                    article.path("headline").asText() + " " + article.path("place") + article.path("person")
                            + article.path("organisation") + article.path("subject"));
            assertThat(before).as("live twice").isNull();
        }
        return found;
    }
}
