package press.dateline.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import press.dateline.search.EngineUnavailable;
import press.dateline.web.view.Encoded;

/** Asks what readers ask before the first of them does: of a fresh start the first hundred answers are the slow ones. */
public final class WarmUp {

    /** After so many suggestions further ones are hardly faster. */
    private static final int ROUNDS = 150;

    /** A small archive is quick even so. */
    private static final int NAMES_A_ROUND = 20;

    /** So quick must this many be, one after another, for there to be no more to gain. */
    private static final Duration QUICK = Duration.ofMillis(15);

    private static final int IN_A_ROW = 10;

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** So much of a name is typed before it is asked for. */
    private static final int TYPED = 4;

    private static final int OK = 200;

    private final Supplier<List<String>> names;
    private final URI server;
    private final String authorization;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Of the pages that {@code server} serves, by the most frequent {@code names} of its archive.
     *
     * @param authorization what lets the program read where reading is closed to strangers
     */
    public WarmUp(Supplier<List<String>> names, URI server, String authorization) {
        this.authorization = authorization;
        this.names = names;
        this.server = server;
    }

    /** Comes back when all is asked, the time is up or nobody answers. */
    public void run() {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            List<String> typed = names.get();
            int rounds = Math.min(ROUNDS, typed.size() / NAMES_A_ROUND);
            int quick = 0;
            for (int round = 0; round < rounds && quick < IN_A_ROW; round++) {
                // From all over the list: the most frequent of a kind stand side by side.
                String name = typed.get(round * typed.size() / rounds);
                long start = System.nanoTime();
                boolean answered = ask("/api/suggest?q=", name.substring(0, Math.min(TYPED, name.length())));
                quick = System.nanoTime() - start < QUICK.toNanos() ? quick + 1 : 0;
                if (!answered || !ask("/search?q=", name) || System.nanoTime() > end) {
                    return;
                }
            }
        } catch (IOException | EngineUnavailable | IllegalStateException e) {
            // Whoever asks next is told.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ask(String page, String words) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(page + Encoded.part(words)))
                .header("Authorization", authorization)
                .timeout(LONGEST)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    }
}
