package press.dateline.web.api;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import press.dateline.connection.EngineCondition;
import press.dateline.connection.EngineCondition.Outage;
import press.dateline.search.Archive;
import press.dateline.search.EngineUnavailable;

/** Ready once there is an index with articles in it and an engine that answers; said in less than a second. */
@Readiness
@Singleton
class ArchiveReady implements AsyncHealthCheck {

    private static final Duration LONGEST = Duration.ofMillis(700);

    /** Not asked for before it is needed: it is made on the thread of its own, since a start may still be waiting for the engine. */
    private final Instance<Archive> archive;

    private final EngineCondition condition;

    /** A thread of its own: readers who wait for theirs must not keep a balancer waiting. */
    private final ExecutorService looking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "readiness");
        thread.setDaemon(true);
        return thread;
    });

    private CompletableFuture<HealthCheckResponse> look = CompletableFuture.completedFuture(null);

    ArchiveReady(Instance<Archive> archive, EngineCondition condition) {
        this.archive = archive;
        this.condition = condition;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (condition.outage() != Outage.NONE) {
            return Uni.createFrom().item(down(said()));
        }
        return Uni.createFrom()
                .completionStage(() -> look().copy())
                .ifNoItem()
                .after(LONGEST)
                .recoverWithItem(() -> down("The engine takes longer than " + LONGEST.toMillis() + " ms to count."));
    }

    /** However many ask, the engine is asked once. */
    private synchronized CompletableFuture<HealthCheckResponse> look() {
        if (look.isDone()) {
            look = CompletableFuture.supplyAsync(this::answer, looking);
        }
        return look;
    }

    private HealthCheckResponse answer() {
        try {
            return archive.get().isReady()
                    ? HealthCheckResponse.named("archive").up().build()
                    : down("There are no articles yet.");
        } catch (EngineUnavailable e) {
            return down(e.getMessage());
        }
    }

    private String said() {
        return switch (condition.outage()) {
            case RESTARTING -> "Elasticsearch is being started again.";
            case STOPPED -> "Elasticsearch has ended several times and stays down; the log says why.";
            case SILENT, NONE -> "Elasticsearch does not answer.";
        };
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named("archive")
                .down()
                .withData("reason", reason)
                .build();
    }
}
