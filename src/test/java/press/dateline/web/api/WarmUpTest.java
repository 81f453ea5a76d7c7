package press.dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.search.EngineUnavailable;

class WarmUpTest {

    private static final List<String> NAMES =
            IntStream.range(0, 100).mapToObj(i -> "Ünal & Son " + i).toList();

    private final Queue<URI> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI());
            shown.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatReadersAskIsAskedAsTheyDo() {
        rehearse(() -> NAMES);

        assertThat(asked).extracting(URI::getPath).containsOnly("/api/suggest", "/search");
        assertThat(asked).extracting(URI::getQuery).contains("q=Ünal", "q=Ünal & Son 0", "q=Ünal & Son 80");
    }

    @Test
    void itAsksAsTheProgramItself() {
        rehearse(() -> NAMES);

        assertThat(shown).isNotEmpty().containsOnly("Bearer own");
    }

    @Test
    void anArchiveOfAlmostNothingIsQuickAnyway() {
        rehearse(() -> List.of("Ana"));

        assertThat(asked).isEmpty();
    }

    @Test
    void whoeverIsRefusedDoesNotAskAgain() {
        status = 503;

        rehearse(() -> NAMES);

        assertThat(asked).hasSize(1);
    }

    @Test
    void nobodyHearsOfAnEngineThatIsGone() {
        rehearse(() -> {
            throw new EngineUnavailable(
                    press.dateline.search.EngineUnavailable.Reason.SILENT, "gone", new IOException("gone"));
        });
        stop();
        rehearse(() -> NAMES);

        assertThat(asked).isEmpty();
    }

    private void rehearse(Supplier<List<String>> names) {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
        new WarmUp(names, uri, "Bearer own").run();
    }
}
