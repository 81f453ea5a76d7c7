package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Dateline and its Elasticsearch are killed again and again while much comes in; in the end nothing is missing. */
class KilledIT {

    private static final int KILLS = 20;
    private static final int FILES = 100;
    private static final int STORIES = 12;
    private static final int VERSIONS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many read the same folder at the same moment, which has to come out right, too. */
    private static final int AT_ONCE = 3;

    /** Of the rounds so many kill the engine, which {@code serve} starts again. */
    private static final int ENGINE_KILLS = 4;

    /** What a process ends with that was killed. */
    private static final int KILLED = 128 + 9;

    /** Between two looks at how far they are: to look takes of the processor that they need. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** More rounds than are needed where a few end before they are killed. */
    private static final int MOST_ROUNDS = 16;

    /** What is noted of an article that is being extracted: that it began, and that it ended. */
    private static final int NOTED = 2 * "+0123456789abcdef01234567\n".length();

    /** Somewhat more than a batch: most are killed before they have written any. */
    private static final int MOST_EXTRACTED = 260;

    /** In these they are killed while they write: once something of theirs is in the archive. */
    private static final Set<Integer> WRITING = Set.of(1, 4);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void twentyKillsInTheMiddleOfWorkEndWithTheArchiveOfAnUndisturbedRun() throws IOException, InterruptedException {
        write();
        Program program = new Program();
        try {
            program.serve();
            Random random = new Random(15);
            int killed = 0;
            int engines = 0;
            for (int round = 0; round < MOST_ROUNDS && (killed < KILLS || engines < ENGINE_KILLS); round++) {
                boolean engineToo = round % 3 != 0 && engines < ENGINE_KILLS;
                int now = round(program, random, engineToo, WRITING.contains(round));
                killed += now;
                engines += engineToo && now > 0 ? 1 : 0;
            }
            assertThat(killed).as("kills in the middle of work").isGreaterThanOrEqualTo(KILLS);
            assertThat(engines).as("of these the engine's").isEqualTo(ENGINE_KILLS);
            assertThat(stored(program)).as("stored by those that were killed").isPositive();
            Program.Ran last = ended(program.builder("ingest", folder.toString()));
            assertThat(last.code()).as(last.out() + last.err()).isZero();
            Program.Ran calm = ended(calm(program.builder("ingest", folder.toString())));
            assertThat(calm.code()).as(calm.out() + calm.err()).isZero();
            Map<String, String> undisturbed = archive(calm(program.builder("export", "--quiet", "/search")));
            assertThat(undisturbed).hasSize(FILES * STORIES / VERSIONS);
            assertThat(archive(program.builder("export", "--quiet", "/search?source=A+Wire")))
                    .isEqualTo(undisturbed);
        } finally {
            program.close();
        }
    }

    /** Into an archive of its own on the same engine. */
    private static ProcessBuilder calm(ProcessBuilder builder) {
        builder.command().add(1, "-Ddateline.prefix=calm-");
        return builder;
    }

    /** Answers how many were killed at work, or, where that is asked, while they were {@code writing}. */
    private int round(Program program, Random random, boolean engineToo, boolean writing)
            throws IOException, InterruptedException {
        Set<Path> left = notes(program);
        List<Process> at = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            ProcessBuilder ingest = program.builder("ingest", "--quiet", folder.toString());
            // Killed while it writes which lines were reached, it would leave a report that nobody can read.
            ingest.command().removeIf(option -> option.startsWith("-javaagent:"));
            at.add(ingest.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        int before = writing ? stored(program) : 0;
        long moment = writing ? Long.MAX_VALUE : (long) NOTED * (1 + random.nextInt(MOST_EXTRACTED));
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (extracted(program, left) < moment
                && !(writing && stored(program) > before)
                && at.stream().anyMatch(Process::isAlive)
                && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        boolean working = at.stream().anyMatch(Process::isAlive);
        if (engineToo && working) {
            ProcessHandle engine = program.engine();
            engine.destroyForcibly();
            // Those that only lose their engine mostly end by themselves before they can be killed: so does one of
            // them.
            at.stream().skip(1).forEach(Process::destroyForcibly);
            engine.onExit().join();
        }
        int killed = engineToo && working ? 1 : 0;
        for (Process process : at) {
            killed += process.destroyForcibly().waitFor() == KILLED ? 1 : 0;
        }
        if (engineToo) {
            awaitEngine(program);
        }
        return killed;
    }

    /** It waits longer before each start, and a busy machine takes its time. */
    private static void awaitEngine(Program program) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (program.get("/q/health/ready").statusCode() != 200) {
            assertThat(System.nanoTime())
                    .as("the engine is not back after two minutes")
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** How many stories readers find. */
    private static int stored(Program program) throws IOException {
        HttpResponse<String> answer = program.get("/api/search?source=A+Wire");
        return answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("total").asInt()
                : 0;
    }

    /** How much is noted of what is being extracted just now, by the one that has done most. */
    private static long extracted(Program program, Set<Path> left) {
        return notes(program).stream()
                .filter(each -> !left.contains(each))
                .mapToLong(KilledIT::size)
                .max()
                .orElse(0);
    }

    private static Set<Path> notes(Program program) {
        try (Stream<Path> notes = Files.list(program.data().resolve("quarantine"))) {
            return notes.filter(each -> each.getFileName().toString().startsWith("extracting-"))
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Gone with the one that wrote it.
            return 0;
        }
    }

    private static Program.Ran ended(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("dateline-out", ".txt");
        Path err = Files.createTempFile("dateline-err", ".txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(300, TimeUnit.SECONDS))
                .as("ended within five minutes")
                .isTrue();
        Program.Ran ran = new Program.Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return ran;
    }

    /** Every story has three versions, in files of their own and out of order: marking the newest takes a second step. */
    private void write() throws IOException {
        int stories = FILES * STORIES / VERSIONS;
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < STORIES; i++) {
                int number = file * STORIES + i;
                lines.append(line(number % stories, VERSIONS - number / stories));
            }
            Files.writeString(folder.resolve("%03d.jsonl".formatted(file)), lines);
        }
    }

    private static String line(int story, int version) {
        String body =
                "NICOSIA, Cyprus - Minister Ada Example %d said in Nicosia that the harbour of Limassol reopened. "
                                .formatted(story)
                        + "France and Germany welcomed it, and Kofi Annan of the United Nations did.";
        return "{\"uri\": \"k:%d\", \"source\": \"A Wire\", \"version\": \"%d\", \"headline\": \"Story %d as of %d\", \"versioncreated\": \"2022-02-07T0%d:00:00Z\", \"body_text\": \"%s\"}%n"
                .formatted(story, version, story, version, version, body);
    }

    /** What readers find: of each story its headline and who and where it names. */
    private static Map<String, String> archive(ProcessBuilder export) throws IOException, InterruptedException {
        Program.Ran ran = ended(export);
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
