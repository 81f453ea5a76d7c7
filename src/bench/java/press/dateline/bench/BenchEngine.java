package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.EngineSettings;

/** The carried Elasticsearch, started for the bench on a folder of its own, with the heap that it usually has. */
final class BenchEngine implements AutoCloseable {

    static final String HEAP = "1g";

    private final CarriedEngine engine;
    private final Path data;
    private final RestClient connection;
    private final ElasticsearchClient client;

    BenchEngine(Path home, Path folder) throws IOException {
        this(Files.createDirectory(folder.resolve("data")), home, HEAP);
    }

    /** On a data folder that outlives the bench. */
    static BenchEngine on(Path data, Path home) throws IOException {
        return new BenchEngine(Files.createDirectories(data), home, HEAP);
    }

    private BenchEngine(Path data, Path home, String heap) {
        this.data = data;
        engine = CarriedEngine.open(new EngineSettings(home, data, heap));
        connection = builder().build();
        client = client(connection);
    }

    /** The data folder; a Dateline on it joins this engine. */
    Path data() {
        return data;
    }

    String address() {
        return "http://" + engine.host();
    }

    /** What the engine asks of whoever comes. */
    String authorization() {
        return engine.authorization();
    }

    /** The client that Dateline uses, set up as Dateline's. */
    ElasticsearchClient client() {
        return client;
    }

    /** A connection whose requests {@code listener} sees before they are sent; to be closed by the caller. */
    RestClient overheard(HttpRequestInterceptor listener) {
        return builder()
                .setHttpClientConfigCallback(http -> http.addInterceptorLast(listener))
                .build();
    }

    private RestClientBuilder builder() {
        return RestClient.builder(HttpHost.create(address()))
                .setDefaultHeaders(new Header[] {new BasicHeader("Authorization", authorization())});
    }

    static ElasticsearchClient client(RestClient connection) {
        return new ElasticsearchClient(new RestClientTransport(connection, new JacksonJsonpMapper()));
    }

    @Override
    public void close() throws IOException {
        connection.close();
        engine.close();
    }
}
