package press.dateline.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import press.dateline.files.OwnerOnly;

/** The one carried engine of a test run: started by the first test that asks, stopped when the run ends. */
public final class EngineForTests {

    /**
     * Options of Java for engines of tests. They live for seconds or minutes: to compile their code thoroughly takes longer
     * than that saves, and half the time of a start; and on two cores full of tests nothing is idle that could collect beside.
     */
    public static final List<String> JAVA = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static EngineForTests shared;

    private final CarriedEngine engine;
    private final Path data;
    private final ElasticsearchClient client;

    private EngineForTests() throws IOException {
        // Under root the engine runs as nobody, who may not enter every checkout but may enter this.
        data = Files.createTempDirectory("dateline-test-");
        if (Privileges.root()) {
            Files.setAttribute(data, "unix:mode", 0755);
        }
        engine = CarriedEngine.open(settings(data));
        client = new ElasticsearchClient(new RestClientTransport(
                RestClient.builder(HttpHost.create("http://" + engine.host()))
                        .setDefaultHeaders(new Header[] {new BasicHeader("Authorization", engine.authorization())})
                        .build(),
                new JacksonJsonpMapper()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            engine.close();
            delete(data);
        }));
    }

    /** A client of the shared engine. */
    public static ElasticsearchClient client() {
        return shared().client;
    }

    /** Where the shared engine answers: {@code 127.0.0.1:PORT}. */
    public static String host() {
        return shared().engine.host();
    }

    /** What the shared engine asks of {@link CarriedEngine#USER}. */
    public static String password() {
        return shared().engine.password();
    }

    /** A folder in which the shared engine may keep snapshots. */
    public static Path snapshots() {
        return new EngineFolder(shared().data).snapshots();
    }

    /** A name no other test uses; every test class works on indices of its own. */
    public static String randomName() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Whatever the shared engine holds under names that begin so. */
    public static void deleteIndices(String prefix) {
        try {
            List<String> indices = List.copyOf(client().indices()
                    .get(get -> get.index(prefix + "*"))
                    .result()
                    .keySet());
            if (!indices.isEmpty()) {
                client().indices().delete(delete -> delete.index(indices));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server that the build unpacked. */
    public static Path home() {
        return Path.of(System.getProperty("dateline.engine.home", "target/engine/elasticsearch-8.19.21"));
    }

    private static synchronized EngineForTests shared() {
        if (shared == null) {
            try {
                shared = new EngineForTests();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** Those of an engine on this folder. */
    public static EngineSettings settings(Path data) {
        return new EngineSettings(home(), data, "512m", JAVA, EngineSettings.snapshotsIn(data));
    }

    /**
     * Gives a new data folder the password and the keystore of the shared engine, where that runs: Elasticsearch's tool that
     * writes a keystore is a Java of its own. How a folder comes to its own is for {@code CarriedEngineTest}.
     */
    public static synchronized void giveKeystore(Path data) throws IOException {
        if (shared != null) {
            EngineFolder from = new EngineFolder(shared.data);
            EngineFolder to = new EngineFolder(data);
            Files.createDirectories(to.config());
            OwnerOnly.close(to.root());
            Files.copy(from.password(), to.password(), StandardCopyOption.COPY_ATTRIBUTES);
            Files.copy(from.keystore(), to.keystore(), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
