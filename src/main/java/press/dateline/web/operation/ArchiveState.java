package press.dateline.web.operation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import press.dateline.backup.Snapshot;
import press.dateline.backup.Snapshots;
import press.dateline.connection.EngineCondition;
import press.dateline.connection.EngineCondition.Outage;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.ingest.Reception;
import press.dateline.search.EngineUnavailable;

/** What can be said of the archive without keeping anybody waiting: nothing is asked of an engine that is out of reach. */
@Singleton
class ArchiveState {

    /** Whoever watches asks every few seconds; the engine is asked less often. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** Snapshots are read from a disk or a service far away. */
    private static final Duration FRESH_SNAPSHOT = Duration.ofMinutes(5);

    private final EngineCondition condition;
    private final ArticleIndex index;
    private final Reception reception;
    private final Snapshots snapshots;
    private final Remembered<Long> articles;
    private final Remembered<Snapshot> snapshot;

    ArchiveState(EngineCondition condition, ArticleIndex index, Reception reception, Snapshots snapshots, Clock clock) {
        this.condition = condition;
        this.index = index;
        this.reception = reception;
        this.snapshots = snapshots;
        this.articles = new Remembered<>(clock, FRESH);
        this.snapshot = new Remembered<>(clock, FRESH_SNAPSHOT);
    }

    Outage outage() {
        return condition.outage();
    }

    /** Why the engine stays down; empty otherwise. */
    String why() {
        return condition.why();
    }

    /** All versions; empty where nobody can count them now. */
    OptionalLong articles() {
        return articles.get(() -> asked() ? Optional.of(index.count()) : Optional.empty())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Whether an earlier Dateline made the archive. */
    boolean isOld() {
        try {
            return asked() && index.isOld();
        } catch (IndexUnavailable | EngineUnavailable e) {
            return false;
        }
    }

    /** How many runs wait for their turn or have it. */
    int waiting() {
        return reception.waiting();
    }

    /** The newest that is whole. */
    Optional<Snapshot> snapshot() {
        return snapshot.get(() -> asked()
                ? snapshots.list().stream()
                        .filter(each -> each.state() == Snapshot.State.WHOLE)
                        .findFirst()
                : Optional.empty());
    }

    Path folder() {
        return reception.kept().folder().toAbsolutePath().resolveSibling("");
    }

    /** Where what comes in is kept, and the archive too, where it is carried. */
    Optional<Disk> disk() {
        try {
            FileStore store = Files.getFileStore(folder());
            return Optional.of(new Disk(store.getUsableSpace(), store.getTotalSpace()));
        } catch (IOException e) {
            // A folder that is not there yet, or that went.
            return Optional.empty();
        }
    }

    record Disk(long free, long whole) {}

    boolean asked() {
        return condition.outage() == Outage.NONE;
    }

    /** A value that is asked for again once it is so old. */
    private static final class Remembered<T> {

        private final Clock clock;
        private final Duration fresh;
        private Optional<T> value = Optional.empty();
        private Instant at = Instant.MIN;

        Remembered(Clock clock, Duration fresh) {
            this.clock = clock;
            this.fresh = fresh;
        }

        synchronized Optional<T> get(Supplier<Optional<T>> ask) {
            Instant now = clock.instant();
            if (at.equals(Instant.MIN) || Duration.between(at, now).compareTo(fresh) > 0) {
                at = now;
                try {
                    value = ask.get();
                } catch (IndexUnavailable | EngineUnavailable e) {
                    value = Optional.empty();
                }
            }
            return value;
        }
    }
}
