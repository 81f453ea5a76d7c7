package press.dateline.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Dateline as its operator runs it: the packaged program, with the memory that {@code bin/dateline} gives it. */
final class PackagedProgram {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PackagedProgram() {}

    /** Starts it on the data of {@code engine} and waits until it answers; where it is. */
    static String serve(Shop shop, Path checkout, BenchEngine engine) throws IOException, InterruptedException {
        return start(shop, checkout, engine.data()).site();
    }

    /** The same on a data folder, with an Elasticsearch of its own where none runs there. */
    static Program start(Shop shop, Path checkout, Path data) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int port = freePort();
        List<String> command = List.of(
                shop.java(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                "-Ddateline.engine.home=" + System.getProperty("dateline.engine.home"),
                "-jar",
                checkout.resolve("target/quarkus-app/quarkus-run.jar").toString(),
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        Process process = shop.start("program", command);
        String site = "http://127.0.0.1:" + port;
        awaitAnswer(shop, process, site + "/q/health/ready");
        awaitAnswer(shop, process, site + "/api/search?q=news");
        return new Program(process, site, data, (System.nanoTime() - began) / 1e9);
    }

    private static void awaitAnswer(Shop shop, Process process, String address)
            throws IOException, InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(address)).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Clients client = new Clients(1)) {
            while (!answers(client, ready)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The program does not serve: " + shop.said("program"));
                }
                Thread.sleep(200);
            }
        }
    }

    private static boolean answers(Clients client, HttpRequest request) throws InterruptedException {
        try {
            client.send(request);
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
