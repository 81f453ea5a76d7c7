package press.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * A packaged Dateline that answers.
 *
 * @param site where
 * @param data its folder
 * @param started how many seconds it took until it answered a search, Elasticsearch's start among them
 */
record Program(Process process, String site, Path data, double started) {

    private static final ObjectMapper JSON = new ObjectMapper();

    HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).build();
    }

    byte[] get(String path) throws IOException, InterruptedException {
        try (Clients client = new Clients(1)) {
            return client.send(request(path));
        }
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path));
    }

    /** How many pages a search has. */
    long pages(String search) throws IOException, InterruptedException {
        JsonNode answer = json("/api/search?" + search);
        long lines = answer.path("stories").asLong(answer.path("total").asLong());
        return Math.max(1, (lines + 9) / 10);
    }

    /**
     * Its own memory at most, and that of its Elasticsearch, in megabytes; none where nobody tells. What an engine has of its
     * index in memory counts there, though the system takes it back when others need it: what it has beside is told, too.
     */
    String memory() {
        // It outlives who started it, and is known by its folder.
        List<Long> engines = ProcessHandle.allProcesses()
                .filter(each -> each.pid() != process.pid() && works(each, data))
                .map(ProcessHandle::pid)
                .toList();
        return "Dateline %,d MB, Elasticsearch %,d MB, in the end %,d MB of it not files"
                .formatted(
                        largest(List.of(process.pid()), "VmHWM:"),
                        largest(engines, "VmHWM:"),
                        largest(engines, "RssAnon:"));
    }

    private static long largest(List<Long> pids, String what) {
        return pids.stream().mapToLong(pid -> memory(pid, what)).max().orElse(0);
    }

    private static boolean works(ProcessHandle process, Path data) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static long memory(long pid, String what) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(what))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .max(Comparator.naturalOrder())
                    .orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }
}
