package press.dateline.web.operation;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.quarkus.arc.Unremovable;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * Health and metrics on a port of their own, for whoever watches the server: who reaches it may read them, pages that are busy
 * do not hold them up, and a firewall can keep it apart.
 */
// The registry that Quarkus makes is of the kind before the newest.
@SuppressWarnings("deprecation")
@Unremovable
@Singleton
public class ManagementPort {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;

    private final Vertx vertx;
    private final ManagementConfiguration configuration;
    private final SmallRyeHealthReporter health;
    private final PrometheusMeterRegistry metrics;

    ManagementPort(
            Vertx vertx,
            ManagementConfiguration configuration,
            SmallRyeHealthReporter health,
            PrometheusMeterRegistry metrics) {
        this.vertx = vertx;
        this.configuration = configuration;
        this.health = health;
        this.metrics = metrics;
    }

    /**
     * Answers from now on, where a port is configured.
     *
     * @return its address
     * @throws IllegalArgumentException where the port cannot be used
     */
    public Optional<String> open() {
        return configuration.port().map(port -> {
            HttpServerOptions options =
                    new HttpServerOptions().setHost(configuration.host()).setPort(port);
            try {
                vertx.createHttpServer(options)
                        .requestHandler(this::answer)
                        .listen()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
            } catch (CompletionException e) {
                throw new IllegalArgumentException("Port " + port + " of " + configuration.host() + " cannot be used ("
                        + (e.getCause() == null ? e : e.getCause()).getMessage()
                        + "); name a free one with DATELINE_MANAGEMENT_PORT.");
            }
            return "http://" + configuration.host() + ":" + port;
        });
    }

    private void answer(HttpServerRequest request) {
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            send(request, NOT_ALLOWED, TEXT, "Health and metrics can only be read.\n");
            return;
        }
        switch (request.path()) {
            case "/q/health" -> report(request, health.getHealthAsync());
            case "/q/health/live" -> report(request, health.getLivenessAsync());
            case "/q/health/ready" -> report(request, health.getReadinessAsync());
            case "/q/metrics" ->
                vertx.executeBlocking(() -> metrics.scrape())
                        .onSuccess(lines -> send(request, OK, METRICS, lines))
                        .onFailure(failure -> failed(request));
            default ->
                send(
                        request,
                        NOT_FOUND,
                        TEXT,
                        "Here are /q/health, /q/health/live, /q/health/ready and /q/metrics; pages are on their own port.\n");
        }
    }

    private static void report(HttpServerRequest request, Uni<SmallRyeHealth> asked) {
        asked.subscribe()
                .with(
                        report -> send(
                                request,
                                report.isDown() ? UNAVAILABLE : OK,
                                JSON,
                                report.getPayload().toString()),
                        failure -> failed(request));
    }

    private static void failed(HttpServerRequest request) {
        send(request, FAILED, TEXT, "That could not be found out; the log says why.\n");
    }

    private static void send(HttpServerRequest request, int status, String type, String text) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(text);
    }
}
