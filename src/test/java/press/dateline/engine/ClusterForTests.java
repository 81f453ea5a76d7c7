package press.dateline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several nodes of the carried Elasticsearch as one cluster on this machine, with a password, for tests that kill and hang
 * them. They look for nodes that left as {@code docs/operating.md} advises.
 */
public final class ClusterForTests implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final String HEAP = "256m";
    private static final int SIGNALLED = 0;

    /** Of the file with the certificate; it keeps no secret that matters. */
    public static final String STORE_PASSWORD = "changeit";

    private final Optional<Path> certificate;
    private final Path root;
    private final String name;
    private final List<Node> nodes;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private record Node(EngineFolder folder, int http, int transport) {}

    /** One of {@code size} nodes, all of them up and in it. */
    public ClusterForTests(int size) {
        this(size, Optional.empty());
    }

    /** The same behind TLS, with a certificate for {@code localhost} and its key in a PKCS #12 file of {@link #STORE_PASSWORD}. */
    public ClusterForTests(int size, Optional<Path> certificate) {
        this.certificate = certificate;
        try {
            root = Files.createTempDirectory("dateline-cluster-");
            Files.setAttribute(root, "unix:mode", 0755);
            name = root.getFileName().toString();
            // Under root the nodes run as nobody, who writes here.
            Files.setAttribute(Files.createDirectory(snapshots()), "unix:mode", 0777);
            nodes = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Path data = Files.createDirectory(root.resolve("node" + i));
                Files.setAttribute(data, "unix:mode", 0755);
                nodes.add(new Node(new EngineFolder(data), freePort(), freePort()));
            }
            password = setUp();
            for (int node = 0; node < size; node++) {
                start(node);
            }
            if (certificate.isEmpty()) {
                awaitGreen();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code --hosts} takes. */
    public String hosts() {
        String scheme = certificate.isPresent() ? "https://localhost:" : "http://127.0.0.1:";
        return nodes.stream().map(node -> scheme + node.http()).collect(Collectors.joining(","));
    }

    /** A folder that all nodes share, for a repository of snapshots. */
    public Path snapshots() {
        return root.resolve("snapshots");
    }

    public int size() {
        return nodes.size();
    }

    public String password() {
        return password;
    }

    /** The one that decides which nodes are in the cluster, as the others see it. */
    public int master() {
        String[] line = get(0, "/_cat/master?h=node").strip().split("\\s+");
        return Integer.parseInt(line[0].substring("node".length()));
    }

    public void kill(int node) {
        process(node).destroyForcibly();
        process(node).onExit().join();
    }

    /** It answers nobody any more, and its connections stay open. */
    public void hang(int node) {
        signal(node, "STOP");
    }

    public void goOn(int node) {
        signal(node, "CONT");
    }

    /** Starts a node, and does not wait until it is in the cluster. */
    public void start(int node) {
        try {
            EngineFolder folder = nodes.get(node).folder();
            Files.deleteIfExists(folder.pid());
            if (Privileges.root()) {
                folder.giveTo(Privileges.NOBODY);
            }
            new EnginePrograms(EngineForTests.home().toAbsolutePath(), folder)
                    .run(
                            new EngineLog(folder).start(),
                            "elasticsearch",
                            "--daemonize",
                            "--pidfile",
                            folder.pid().toString())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until every node is in it and every copy of every index is where it should be. */
    public void awaitGreen() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String wanted = "\"number_of_nodes\":" + nodes.size() + ",";
        while (IntStream.range(0, nodes.size()).anyMatch(node -> {
            String health = health(node);
            return !health.contains(wanted) || !health.contains("\"status\":\"green\"");
        })) {
            assertThat(System.nanoTime())
                    .as("no green cluster after two minutes: " + health(0))
                    .isLessThan(end);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private String health(int node) {
        try {
            return get(node, "/_cluster/health");
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String get(int node, String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + nodes.get(node).http() + path))
                .header("Authorization", EngineHealth.basic(password))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Folders, settings and one password for all; answers that. */
    private String setUp() throws IOException {
        Path home = EngineForTests.home().toAbsolutePath();
        Node first = nodes.get(0);
        for (Node node : nodes) {
            node.folder().prepare();
            new EngineConfiguration(
                            new EngineSettings(
                                    home,
                                    node.folder().root().getParent(),
                                    HEAP,
                                    EngineForTests.JAVA,
                                    EngineSettings.snapshotsIn(
                                            node.folder().root().getParent())),
                            node.folder())
                    .write(home, node.http(), node.transport());
            if (certificate.isPresent()) {
                Files.copy(certificate.get(), node.folder().config().resolve("http.p12"));
            }
            Files.writeString(
                    node.folder().config().resolve("elasticsearch.yml"), String.join("\n", yaml(node)) + "\n");
        }
        EnginePassword made = new EnginePassword(first.folder());
        String text = made.text();
        if (Privileges.root()) {
            first.folder().giveTo(Privileges.NOBODY);
        }
        made.putIntoKeystore(new EnginePrograms(home, first.folder()));
        for (Node node : nodes.subList(1, nodes.size())) {
            Files.copy(first.folder().keystore(), node.folder().keystore(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return text;
    }

    private List<String> yaml(Node node) {
        String all = nodes.stream().map(each -> "127.0.0.1:" + each.transport()).collect(Collectors.joining(", "));
        String names =
                IntStream.range(0, nodes.size()).mapToObj(i -> "node" + i).collect(Collectors.joining(", "));
        EngineFolder folder = node.folder();
        List<String> lines = new ArrayList<>(List.of(
                "cluster.name: " + name,
                "node.name: node" + nodes.indexOf(node),
                "path.data: " + folder.store(),
                "path.logs: " + folder.logs(),
                "path.repo: " + snapshots(),
                "network.host: 127.0.0.1",
                "http.port: " + node.http(),
                "transport.port: " + node.transport(),
                "discovery.seed_hosts: [" + all + "]",
                "cluster.initial_master_nodes: [" + names + "]",
                "cluster.fault_detection.follower_check.timeout: 2s",
                "cluster.fault_detection.follower_check.retry_count: 2",
                "cluster.fault_detection.leader_check.timeout: 2s",
                "cluster.fault_detection.leader_check.retry_count: 2",
                "cluster.follower_lag.timeout: 10s",
                "xpack.security.enabled: true",
                "xpack.security.autoconfiguration.enabled: false",
                "xpack.security.transport.ssl.enabled: false",
                "cluster.routing.allocation.disk.watermark.low: 500mb",
                "cluster.routing.allocation.disk.watermark.high: 300mb",
                "cluster.routing.allocation.disk.watermark.flood_stage: 150mb"));
        lines.addAll(
                certificate.isPresent()
                        ? List.of(
                                "xpack.security.http.ssl.enabled: true",
                                "xpack.security.http.ssl.keystore.path: http.p12",
                                "xpack.security.http.ssl.keystore.password: " + STORE_PASSWORD)
                        : List.of("xpack.security.http.ssl.enabled: false"));
        return lines;
    }

    private ProcessHandle process(int node) {
        return new RunningEngine(nodes.get(node).folder())
                .process()
                .orElseThrow(() -> new IllegalStateException("node " + node + " does not run"));
    }

    private void signal(int node, String signal) {
        try {
            assertThat(new ProcessBuilder(
                                    "kill",
                                    "-" + signal,
                                    Long.toString(process(node).pid()))
                            .start()
                            .waitFor())
                    .isEqualTo(SIGNALLED);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (Node node : nodes) {
            new RunningEngine(node.folder()).process().ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
        }
        EngineForTests.delete(root);
    }
}
