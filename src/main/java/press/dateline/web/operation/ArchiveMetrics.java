package press.dateline.web.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import press.dateline.connection.EngineCondition.Outage;
import press.dateline.extract.ExtractionTime;
import press.dateline.index.write.Outcome;
import press.dateline.ingest.Reception;

/**
 * What a program that watches may ask for at {@code /q/metrics}, beside what every Quarkus program tells of its memory and of
 * its answers.
 *
 * <p>Nothing is worked out before somebody asks, and what is not known is NaN, as Prometheus has it.
 */
@Singleton
class ArchiveMetrics {

    private final ArchiveState state;
    private final RecentTroubles troubles;
    private final Clock clock;
    private final Reception reception;

    ArchiveMetrics(ArchiveState state, RecentTroubles troubles, Clock clock, Reception reception) {
        this.reception = reception;
        this.state = state;
        this.troubles = troubles;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent started, MeterRegistry registry) {
        gauge(registry, "dateline.engine.up", "1 while Elasticsearch answers", () -> up(state.outage()));
        gauge(registry, "dateline.articles", "Articles in the archive, every version counted", this::articles);
        gauge(registry, "dateline.incoming.waiting", "Runs that wait for their turn or have it", state::waiting);
        gauge(registry, "dateline.snapshot.age.seconds", "Since the newest whole snapshot", this::age);
        gauge(registry, "dateline.disk.free.bytes", "What is free where the data folder is", () -> state.disk()
                .<Number>map(ArchiveState.Disk::free)
                .orElse(Double.NaN));
        for (Outcome.Result outcome : Outcome.Result.values()) {
            FunctionCounter.builder("dateline.ingest.articles", reception, from -> from.became(outcome))
                    .description("Articles that came into this program since its start, by what became of them")
                    .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        FunctionTimer.builder(
                        "dateline.extraction",
                        reception,
                        from -> from.extractionTime()
                                .map(ExtractionTime::articles)
                                .orElse(0L),
                        from -> from.extractionTime()
                                .map(ExtractionTime::nanoseconds)
                                .orElse(0.0),
                        TimeUnit.NANOSECONDS)
                .description("Looking for names in the articles that came in")
                .register(registry);
        count(registry, "warn", RecentTroubles::warnings);
        count(registry, "error", RecentTroubles::errors);
    }

    private static void gauge(MeterRegistry registry, String name, String says, Supplier<Number> value) {
        Gauge.builder(name, value).description(says).register(registry);
    }

    private void count(MeterRegistry registry, String level, ToDoubleFunction<RecentTroubles> of) {
        FunctionCounter.builder("dateline.log", troubles, of)
                .description("Warnings and errors in the log since the start")
                .tag("level", level)
                .register(registry);
    }

    private static int up(Outage outage) {
        return outage == Outage.NONE ? 1 : 0;
    }

    private Number articles() {
        return state.articles().isPresent() ? state.articles().getAsLong() : Double.NaN;
    }

    private Number age() {
        return state.snapshot()
                .<Number>map(newest ->
                        Duration.between(newest.taken(), clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
