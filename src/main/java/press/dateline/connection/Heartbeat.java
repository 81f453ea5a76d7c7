package press.dateline.connection;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.Node;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import press.dateline.background.RepeatedTask;

/**
 * Asks every node of the engine each second for a sign of life, so that readers need not wait to find out that there is none,
 * and are not sent to a node that hangs while others answer.
 */
public final class Heartbeat implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** A loaded engine answers this late, a hung one never. */
    private static final int PATIENCE = 1_000;

    private final List<NodePulse> pulses;
    private final EngineCondition condition;
    private final Consumer<List<Node>> answering;
    private @Nullable RepeatedTask beating;

    /**
     * @param connections one to each node, for this alone: searches that wait for one would keep it waiting too
     * @param answering is told which nodes to ask whenever that changes; never none
     */
    public Heartbeat(List<RestClient> connections, EngineCondition condition, Consumer<List<Node>> answering) {
        this.pulses = connections.stream().map(NodePulse::new).toList();
        this.condition = condition;
        this.answering = answering;
    }

    public synchronized void start() {
        beating = RepeatedTask.start("engine-heartbeat", EVERY, () -> pulses.forEach(this::ask));
    }

    @Override
    public synchronized void close() {
        if (beating != null) {
            beating.close();
        }
    }

    private void ask(NodePulse pulse) {
        pulse.connection().performRequestAsync(request(), new ResponseListener() {
            @Override
            public void onSuccess(Response response) {
                heard(pulse);
            }

            @Override
            public void onFailure(Exception failure) {
                if (failure instanceof ResponseException) {
                    heard(pulse);
                } else {
                    missed(pulse);
                }
            }
        });
    }

    private void heard(NodePulse pulse) {
        condition.answered();
        if (pulse.heard() && pulses.size() > 1) {
            tell();
        }
    }

    private void missed(NodePulse pulse) {
        boolean fell = pulse.missed();
        if (pulses.stream().allMatch(NodePulse::isSilent) || pulses.size() == 1) {
            condition.missed();
        } else if (fell) {
            tell();
            condition.aNodeFellSilent();
        }
    }

    private synchronized void tell() {
        List<Node> nodes = pulses.stream()
                .filter(pulse -> !pulse.isSilent())
                .flatMap(pulse -> pulse.connection().getNodes().stream())
                .toList();
        if (!nodes.isEmpty()) {
            answering.accept(nodes);
        }
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
