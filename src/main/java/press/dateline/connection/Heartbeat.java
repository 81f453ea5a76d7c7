package press.dateline.connection;

import java.time.Duration;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import press.dateline.background.RepeatedTask;

/** Asks the engine every second for a sign of life, so that readers need not wait to find out that there is none. */
public final class Heartbeat implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** A loaded engine answers this late, a hung one never. */
    private static final int PATIENCE = 1_000;

    private final RestClient connection;
    private final EngineCondition condition;
    private @Nullable RepeatedTask beating;

    /** {@code connection} is for this alone: searches that wait for one would keep it waiting too. */
    public Heartbeat(RestClient connection, EngineCondition condition) {
        this.connection = connection;
        this.condition = condition;
    }

    public synchronized void start() {
        beating = RepeatedTask.start("engine-heartbeat", EVERY, this::ask);
    }

    @Override
    public synchronized void close() {
        if (beating != null) {
            beating.close();
        }
    }

    private void ask() {
        connection.performRequestAsync(request(), new ResponseListener() {
            @Override
            public void onSuccess(Response response) {
                condition.answered();
            }

            @Override
            public void onFailure(Exception failure) {
                if (failure instanceof ResponseException) {
                    condition.answered();
                } else {
                    condition.missed();
                }
            }
        });
    }

    /** What a node answers out of its memory, without asking another. */
    private static Request request() {
        Request request = new Request("GET", "/_cluster/health");
        request.addParameter("local", "true");
        request.setOptions(RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .setConnectionRequestTimeout(PATIENCE)
                        .build()));
        return request;
    }
}
