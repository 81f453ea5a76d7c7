package press.dateline.web.arrivals;

import io.quarkus.runtime.Shutdown;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import press.dateline.background.RepeatedTask;
import press.dateline.search.Archive;
import press.dateline.search.EngineUnavailable;
import press.dateline.search.answer.LatestArrivals;
import press.dateline.search.state.SearchQuery;

/**
 * Looks at the archive for all readers at once: one cheap look at what came in last, and only where that has changed one
 * count for each different result that somebody has open.
 */
@Singleton
class ArrivalWatch {

    private static final Logger LOG = Logger.getLogger(ArrivalWatch.class);

    /** Readers who open a result within it share a look. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** What came in last of all, when, and how much there is. */
    private record Look(String article, Instant received, long total) {
        static final Look NOTHING = new Look("", Instant.EPOCH, 0);
    }

    private final Archive archive;
    private final int most;
    private final Map<ToldReader, Look> readers = new ConcurrentHashMap<>();
    private final RepeatedTask task;

    private volatile Look look = Look.NOTHING;
    private volatile long looked = System.nanoTime() - FRESH.toNanos();

    ArrivalWatch(Archive archive, ArrivalConfiguration configuration) {
        this.archive = archive;
        this.most = configuration.streams();
        this.task = RepeatedTask.start("arrivals", configuration.every(), configuration.every(), this::tellIfChanged);
    }

    @Shutdown
    void stop() {
        task.close();
    }

    /** Whether there is room for one more open result of this reader, who must not take more than half of all. */
    boolean hasRoom(String who) {
        long theirs =
                readers.keySet().stream().filter(each -> each.who().equals(who)).count();
        return readers.size() < most && theirs < Math.max(1, most / 2);
    }

    /**
     * How many articles are new to whoever has {@code asked} open: at once, then whenever that changes, and {@link
     * ToldReader#STILL_THERE} in between.
     */
    Multi<Long> told(String who, OpenResult asked) {
        Look now = look();
        OpenResult open = asked.afterAll(now.received());
        long count = count(open, now);
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            ToldReader reader = new ToldReader(who, open, emitter);
                            emitter.onTermination(() -> readers.remove(reader));
                            readers.put(reader, now);
                            reader.tell(count);
                        },
                        BackPressureStrategy.LATEST);
    }

    private void tellIfChanged() {
        if (readers.isEmpty()) {
            return;
        }
        try {
            Look now = look();
            Map<OpenResult, Long> counts = new HashMap<>();
            for (Map.Entry<ToldReader, Look> each : Set.copyOf(readers.entrySet())) {
                ToldReader reader = each.getKey();
                if (now.equals(each.getValue())) {
                    reader.stillThere();
                } else {
                    reader.tell(counts.computeIfAbsent(reader.open(), open -> count(open, now)));
                    readers.replace(reader, now);
                }
            }
        } catch (EngineUnavailable e) {
            // They are told once it is back.
            LOG.debug(e.getMessage());
        }
    }

    private long count(OpenResult open, Look now) {
        return open.isAfterAll(now.received()) ? 0 : archive.newer(open.search(), open.since());
    }

    /** Without a lock: nobody waits for somebody else's silent engine, and two looks are no harm. */
    private Look look() {
        if (System.nanoTime() - looked < FRESH.toNanos()) {
            return look;
        }
        LatestArrivals latest = archive.followed(SearchQuery.EVERYTHING, 1);
        Look now = latest.arrivals().stream()
                .findFirst()
                .map(last -> new Look(last.hit().id(), last.received(), latest.total()))
                .orElse(Look.NOTHING);
        look = now;
        looked = System.nanoTime();
        return now;
    }
}
