package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.RunStore;
import press.dateline.ingest.originals.Original;
import press.dateline.ingest.originals.Originals;

/** What is kept of everything that comes in: the received bytes, and of each run what became of them. */
public final class IncomingRecord {

    /** What comes story by story is one run an hour, or nobody would find anything in the list. */
    private static final Duration ROLLING = Duration.ofHours(1);

    private final Originals originals;
    private final RunStore store;
    private final Clock clock;
    private final Map<String, RecordedRun> rolling = new HashMap<>();

    public IncomingRecord(Originals originals, RunStore store, Clock clock) {
        this.originals = originals;
        this.store = store;
        this.clock = clock;
    }

    public RunStore store() {
        return store;
    }

    /** Where the received bytes are. */
    public java.nio.file.Path folder() {
        return originals.folder();
    }

    RecordedRun begin(String way, String name) {
        return new RecordedRun(this, clock, way, name);
    }

    /** The run of this hour of a way that is always open. */
    synchronized RecordedRun rolling(String way, String name) {
        return rolling.compute(
                way + " " + name,
                (key, open) -> open == null || open.started().plus(ROLLING).isBefore(clock.instant())
                        ? begin(way, name)
                        : open);
    }

    Delivery keep(InputStream in, String name) throws IOException {
        try {
            Original original = originals.keep(in);
            return new Delivery(original.digest(), name, original.size(), original.stored(), clock.instant());
        } catch (IOException e) {
            throw new IOException(
                    "what was received of it cannot be kept in " + originals.folder() + ": " + e.getMessage(), e);
        }
    }

    public Optional<InputStream> open(String digest) throws IOException {
        return originals.open(digest);
    }

    /** What brought nothing new is not worth its place. */
    void dropUnused(String digest) {
        if (store.delivery(digest).isEmpty()) {
            erase(digest);
        }
    }

    /** Erases every received file that held one of these articles, with whatever else was in it; answers how many. */
    public int erase(Collection<String> articles) {
        int erased = 0;
        for (Delivery delivery : store.holding(articles)) {
            erased += erase(delivery.digest()) ? 1 : 0;
            store.forget(delivery.digest());
        }
        return erased;
    }

    private boolean erase(String digest) {
        try {
            return originals.erase(digest);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(
                    "A received file could not be erased from " + originals.folder() + ": " + e.getMessage(), e);
        }
    }
}
