package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More readers at once than the machine can answer. */
@Tag("alone")
class LoadIT {

    private static final int CLIENTS = 128;
    private static final Duration APART = Duration.ofSeconds(1);
    private static final Duration LASTING = Duration.ofSeconds(8);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Program program;

    @BeforeAll
    static void serve() {
        program = new Program();
        program.serve();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private record Answer(int status, long millis, long retry) {}

    @Test
    void whoeverIsTooManyIsToldAtOnceAndTheOthersAreAnswered() throws Exception {
        warm();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
        CyclicBarrier together = new CyclicBarrier(CLIENTS + 1);
        List<Future<List<Answer>>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            running.add(clients.submit(reading(
                    together, i2 -> "/search?q=" + WORDS.get((client + i2) % WORDS.size()) + "&page=" + (1 + i2 % 3))));
        }
        Future<List<Answer>> health = clients.submit(reading(together, i -> "/q/health/live"));
        List<Answer> answers = new ArrayList<>();
        for (Future<List<Answer>> each : running) {
            answers.addAll(each.get(60, TimeUnit.SECONDS));
        }
        clients.shutdown();
        List<Long> shed = took(answers, 503);
        List<Long> served = took(answers, 200);
        System.out.printf(
                "%d clients for %d s: %d answered (median %d ms, 95 %% %d ms, last %d ms), %d shed (median %d ms, 95 %% %d"
                        + " ms, last %d ms)%n",
                CLIENTS,
                LASTING.toSeconds(),
                served.size(),
                part(served, 0.5),
                part(served, 0.95),
                part(served, 1),
                shed.size(),
                part(shed, 0.5),
                part(shed, 0.95),
                part(shed, 1));
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200 && answer.status() != 503)
                .isEmpty();
        assertThat(shed).isNotEmpty();
        assertThat(answers).filteredOn(answer -> answer.status() == 503).allMatch(answer -> answer.retry() > 0);
        // Well beyond what is measured (docs/measured.md) and well below what waiting in line took.
        assertThat(part(shed, 0.95)).isLessThan(1_000);
        assertThat(part(served, 0.95)).isLessThan(7_000);
        assertThat(health.get(60, TimeUnit.SECONDS)).isNotEmpty().allMatch(answer -> answer.status() == 200);

        assertThat(program.get("/search?q=treaty").statusCode()).isEqualTo(200);
        assertThat(program.get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    private static final List<String> WORDS =
            List.of("treaty", "president", "minister", "war", "trade", "police", "summit", "elections");

    private interface Path {
        String at(int number);
    }

    private static void warm() {
        for (int i = 0; i < 40; i++) {
            program.get("/search?q=" + WORDS.get(i % WORDS.size()));
        }
    }

    /** A reader who asks again as soon as there is an answer, and waits a moment where they are told to. */
    private static Callable<List<Answer>> reading(CyclicBarrier together, Path path) {
        return () -> {
            // Connected before it counts: what is measured is the server.
            ask("/icon.svg");
            List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
            together.await(60, TimeUnit.SECONDS);
            // One after another within a second: what is measured is the server, not how many threads wake at once
            // here.
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(APART.toNanos()));
            long end = System.nanoTime() + LASTING.toNanos();
            for (int i = 0; System.nanoTime() < end; i++) {
                Answer answer = ask(path.at(i));
                answers.add(answer);
                if (answer.retry() > 0) {
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(answer.retry()));
                }
            }
            return answers;
        };
    }

    private static Answer ask(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(program.url(path))).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 503 && !answer.body().contains("Many are asking")) {
            return new Answer(599, 0, 0);
        }
        return new Answer(
                answer.statusCode(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                answer.headers().firstValueAsLong("retry-after").orElse(0));
    }

    private static List<Long> took(List<Answer> answers, int status) {
        return answers.stream()
                .filter(answer -> answer.status() == status)
                .map(Answer::millis)
                .sorted()
                .toList();
    }

    private static long part(List<Long> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }
}
