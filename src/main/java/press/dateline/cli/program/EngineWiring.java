package press.dateline.cli.program;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.elasticsearch.client.RestClient;
import press.dateline.connection.EngineCondition;
import press.dateline.connection.GuardedTransport;
import press.dateline.web.access.RequestDeadline;

/** How the running program speaks to Elasticsearch: everybody through one client that keeps nobody waiting. */
final class EngineWiring {

    @Produces
    @Singleton
    EngineCondition condition() {
        return new EngineCondition();
    }

    /** In the place of the one that Quarkus would make of the same connection. */
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ElasticsearchClient client(
            RestClient connection, ObjectMapper mapper, EngineCondition condition, RequestDeadline deadline) {
        return new ElasticsearchClient(new GuardedTransport(
                new RestClientTransport(connection, new JacksonJsonpMapper(mapper)), condition, deadline::left));
    }
}
