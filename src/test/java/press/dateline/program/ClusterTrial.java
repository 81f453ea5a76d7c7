package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;

/** Readers who ask and a sender who sends without a pause, by turns at each Dateline, and what came of it. */
final class ClusterTrial {

    /** Where a Dateline is, and what it takes articles by. */
    record Site(String address, String token) {}

    private record Search(long began, long ended, String failure) {

        boolean failed() {
            return !failure.isEmpty();
        }

        long millis() {
            return (ended - began) / 1_000_000;
        }
    }

    private record Disturbance(String what, long at) {}

    /** Articles in one request. */
    private static final int BATCH = Integer.getInteger("cluster.batch", 5);

    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS = List.of("harbour", "Nicosia", "Cyprus", "%22reopened+in%22", "minister");

    private final List<Site> sites;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Search> searches = new ConcurrentLinkedQueue<>();
    private final List<Disturbance> disturbances = new ArrayList<>();
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile boolean over;

    ClusterTrial(List<Site> sites) {
        this.sites = sites;
    }

    /** With so many readers; the first article is in when this comes back. */
    void begin(int readers) {
        start("sender", this::send);
        Program.await(() -> !acknowledged.isEmpty());
        for (int i = 0; i < readers; i++) {
            int first = i;
            start("reader-" + i, () -> read(first));
        }
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    void disturb(String what, Runnable deed) {
        disturbances.add(new Disturbance(what, System.nanoTime()));
        deed.run();
    }

    /** Lets it go on for so long. */
    void goOn(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Ends it once at least so many articles were acknowledged. */
    void end(int articles) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (acknowledged.size() < articles) {
            assertThat(System.nanoTime())
                    .as("%d of %d articles came in", acknowledged.size(), articles)
                    .isLessThan(end);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void send() {
        for (int number = 0; !over; number += BATCH) {
            StringBuilder lines = new StringBuilder();
            for (int i = number; i < number + BATCH; i++) {
                lines.append(line(i));
            }
            boolean taken = false;
            for (int attempt = 0; !taken && !over; attempt++) {
                taken = taken(sites.get((number / BATCH + attempt) % sites.size()), lines.toString());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** What the answer names as new, or as there already after an answer that was lost, is acknowledged. */
    private boolean taken(Site site, String lines) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + "/api/articles"))
                .header("Authorization", "Bearer " + site.token())
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(lines))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return false;
            }
            for (String line : answer.body().lines().toList()) {
                JsonNode each = JSON.readTree(line);
                String outcome = each.path("outcome").asText();
                if (!outcome.equals("new") && !outcome.equals("unchanged")) {
                    return false;
                }
                acknowledged.add(each.path("uri").asText());
            }
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void read(int first) {
        for (int turn = first; !over; turn++) {
            String path = "/api/search?q=" + WORDS.get(turn % WORDS.size()) + "&sort="
                    + (turn % 3 == 0 ? "newest" : "relevance");
            long began = System.nanoTime();
            String failure = failure(sites.get(turn % sites.size()).address() + path);
            searches.add(new Search(began, System.nanoTime(), failure));
        }
    }

    private String failure(String address) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? ""
                    : answer.statusCode() + " " + answer.body().strip();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String line(int number) {
        return ("{\"uri\": \"c:%d\", \"source\": \"A Wire\", \"headline\": \"Ferry %d\", \"versioncreated\":"
                        + " \"2022-02-07T03:00:00Z\", \"body_text\": \"NICOSIA, Cyprus - Minister Ada Example said that"
                        + " harbour number %d reopened in spring. Ship %d of France was first.\"}\n")
                .formatted(number, number, number, number * 7);
    }

    /**
     * What was acknowledged and is not found at every Dateline; a copy that has just come back may show the last of it a
     * refresh later than the others, which is waited for: what is late is not lost.
     */
    Set<String> lost() {
        long end = System.nanoTime() + RECOVERY.toNanos();
        Set<String> lost = missing();
        while (!lost.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            lost = missing();
        }
        return lost;
    }

    private Set<String> missing() {
        Set<String> all = new TreeSet<>();
        for (Site site : sites) {
            Set<String> missing = new TreeSet<>(acknowledged);
            missing.removeAll(found(site));
            all.addAll(missing);
        }
        return all;
    }

    private Set<String> found(Site site) {
        try {
            Set<String> found = new TreeSet<>();
            String lines = client.send(
                            HttpRequest.newBuilder(URI.create(site.address() + "/search.jsonl"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            for (String line : lines.lines().toList()) {
                found.add(JSON.readTree(line).path("uri").asText());
            }
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    double failedShare() {
        return searches.stream().filter(Search::failed).count() / (double) searches.size();
    }

    /** Failures of searches that ended later than ten seconds after the last thing that was done to the cluster. */
    List<String> lateFailures() {
        return searches.stream()
                .filter(Search::failed)
                .filter(search -> disturbances.stream()
                        .noneMatch(
                                each -> search.ended() > each.at() && search.ended() - each.at() < RECOVERY.toNanos()))
                .map(Search::failure)
                .toList();
    }

    /** In words, a line for each thing that was done. */
    String report() {
        long[] times = searches.stream().mapToLong(Search::millis).sorted().toArray();
        StringBuilder report = new StringBuilder(
                "%,d articles acknowledged; %,d searches, %,d failed; median %d ms, 99th percentile %d ms, slowest %d ms%n"
                        .formatted(
                                acknowledged.size(),
                                searches.size(),
                                searches.stream().filter(Search::failed).count(),
                                times[times.length / 2],
                                times[times.length * 99 / 100],
                                times[times.length - 1]));
        for (int i = 0; i < disturbances.size(); i++) {
            Disturbance each = disturbances.get(i);
            long until = i + 1 < disturbances.size() ? disturbances.get(i + 1).at() : Long.MAX_VALUE;
            List<Search> meanwhile = searches.stream()
                    .filter(search -> search.ended() >= each.at() && search.ended() < until)
                    .toList();
            report.append("%s: %,d searches, %d failed, slowest %d ms %s%n"
                    .formatted(
                            each.what(),
                            meanwhile.size(),
                            meanwhile.stream().filter(Search::failed).count(),
                            meanwhile.stream().mapToLong(Search::millis).max().orElse(0),
                            meanwhile.stream()
                                    .filter(Search::failed)
                                    .min(Comparator.comparing(Search::began))
                                    .map(Search::failure)
                                    .map(text -> text.substring(0, Math.min(text.length(), 200)))
                                    .orElse("")));
        }
        return report.toString();
    }

    void write(Path file) throws IOException {
        Files.writeString(file, report());
    }
}
