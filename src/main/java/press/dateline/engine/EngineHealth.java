package press.dateline.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Asks one engine whether it is there and serves the cluster it should. */
final class EngineHealth {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Said of an archive of which a part cannot be read, however long one waits. */
    private static final List<String> DAMAGED = List.of(
            "\"status\":\"red\"",
            "\"initializing_shards\":0",
            "\"number_of_pending_tasks\":0",
            "\"number_of_in_flight_fetch\":0");

    private static final int WAITED_IN_VAIN = 408;

    private final HttpRequest request;
    private final String sign;

    EngineHealth(int port, String clusterName, String password) {
        // Yellow, since a rebuilt or restored index may still wait for its shards when the port already answers.
        request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=10s"))
                .header("Authorization", basic(password))
                .timeout(Duration.ofSeconds(12))
                .build();
        sign = "\"cluster_name\":\"" + clusterName + "\"";
    }

    static String basic(String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((CarriedEngine.USER + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    boolean answers() {
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.body().contains(sign) && (answer.statusCode() == 200 || isUpWithDamage(answer));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** It has to be up for a snapshot to be brought back. */
    private static boolean isUpWithDamage(HttpResponse<String> answer) {
        return answer.statusCode() == WAITED_IN_VAIN && DAMAGED.stream().allMatch(answer.body()::contains);
    }

    /** Asks until it answers, for as long as {@code hope} holds. */
    boolean answersWithin(Duration patience, BooleanSupplier hope) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && hope.getAsBoolean()) {
            if (answers()) {
                return true;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return answers();
    }
}
