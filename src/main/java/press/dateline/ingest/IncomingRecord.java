package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.ReceivedFiles;
import press.dateline.index.runs.RunStore;
import press.dateline.ingest.erasure.Erasure;
import press.dateline.ingest.originals.Original;
import press.dateline.ingest.originals.Originals;
import press.dateline.ingest.quarantine.Quarantine;

/** What is kept of everything that comes in: the received bytes, and of each run what became of them. */
public final class IncomingRecord {

    /** What comes story by story is one run an hour, or nobody would find anything in the list. */
    private static final Duration ROLLING = Duration.ofHours(1);

    /** Longer than anything waits in the queue. */
    private static final Duration TURN = Duration.ofDays(1);

    private static final int LOOKED_UP = 1_000;

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

    /** The received files of which is written down what they held. */
    public ReceivedFiles files() {
        return store.received();
    }

    Quarantine quarantine(boolean trying) {
        return Quarantine.in(originals.folder().resolveSibling("quarantine"), trying);
    }

    RecordedRun begin(String way, String name) {
        return new RecordedRun(this, clock, way, name);
    }

    /** The run of this hour of a way that is always open. */
    synchronized RecordedRun rolling(String way, String name) {
        rolling.values().removeIf(open -> open.started().plus(ROLLING).isBefore(clock.instant()));
        return rolling.computeIfAbsent(way + " " + name, key -> begin(way, name));
    }

    /** How many of these are held in memory. */
    synchronized int open() {
        return rolling.size();
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

    /** What brought nothing new is not worth its place, unless another run has found something new in it meanwhile. */
    void drop(String digest) {
        if (files().delivery(digest).isEmpty()) {
            erase(digest);
        }
    }

    /** Erases stories from the received files. */
    Erasure erasure() {
        return new Erasure(originals, files());
    }

    /**
     * Deletes received files that nothing is noted of: the program was killed before any of it was stored. Those of the
     * last day may wait for their turn.
     */
    public void tidy() {
        try {
            List<String> old = originals.keptBefore(clock.instant().minus(TURN));
            for (int from = 0; from < old.size(); from += LOOKED_UP) {
                List<String> some = old.subList(from, Math.min(old.size(), from + LOOKED_UP));
                Set<String> known = files().known(some);
                some.stream().filter(digest -> !known.contains(digest)).forEach(this::erase);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(
                    "The received files cannot be looked through in " + originals.folder() + ": " + e.getMessage(), e);
        }
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
