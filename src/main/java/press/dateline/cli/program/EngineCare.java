package press.dateline.cli.program;

import io.quarkus.elasticsearch.restclient.lowlevel.runtime.ElasticsearchConfig;
import io.quarkus.elasticsearch.restclient.lowlevel.runtime.RestClientBuilderHelper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.elasticsearch.client.Node;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;
import press.dateline.connection.EngineCondition;
import press.dateline.connection.Heartbeat;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.EngineWatch;

/** Looks after Elasticsearch while readers are served: whether it answers, and that the carried one runs. */
@Singleton
public final class EngineCare {

    private static final Logger LOG = Logger.getLogger(EngineCare.class);

    private final RestClient searches;
    private final List<RestClient> beats;
    private final EngineCondition condition;
    private final Heartbeat heartbeat;
    private Optional<EngineWatch> watch = Optional.empty();

    EngineCare(RestClient searches, ElasticsearchConfig config, EngineCondition condition) {
        this.searches = searches;
        this.beats =
                searches.getNodes().stream().map(node -> beats(config, node)).toList();
        this.condition = condition;
        this.heartbeat = new Heartbeat(beats, condition, this::askOnly);
    }

    private static RestClient beats(ElasticsearchConfig config, Node node) {
        RestClient one = RestClientBuilderHelper.createRestClientBuilder(config).build();
        one.setNodes(List.of(node));
        return one;
    }

    /** Searches go to the nodes that answer. */
    private void askOnly(List<Node> nodes) {
        LOG.infof(
                "Elasticsearch answers at %s.",
                nodes.stream().map(Node::getHost).toList());
        searches.setNodes(nodes);
    }

    public void start(Optional<CarriedEngine> carried) {
        heartbeat.start();
        watch = carried.map(
                engine -> new EngineWatch(engine, InstantSource.system(), (state, why) -> changed(engine, state, why)));
        watch.ifPresent(EngineWatch::start);
    }

    private void changed(CarriedEngine engine, EngineWatch.State state, String why) {
        switch (state) {
            case RUNNING -> {
                // It may have had to take another port.
                List<Node> nodes = List.of(new Node(HttpHost.create("http://" + engine.host())));
                searches.setNodes(nodes);
                // It is one.
                beats.forEach(each -> each.setNodes(nodes));
                condition.running();
            }
            case RESTARTING -> condition.restarting();
            case STOPPED -> condition.stopped(why);
        }
    }

    /** An engine that ends because Dateline does has not died. */
    void stop(@Observes ShutdownEvent event) {
        watch.ifPresent(EngineWatch::close);
        heartbeat.close();
        try {
            for (RestClient each : beats) {
                each.close();
            }
        } catch (IOException e) {
            LOG.debug("The connection for heartbeats did not close.", e);
        }
    }
}
