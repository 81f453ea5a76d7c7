package press.dateline.authority.corrections;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import press.dateline.authority.file.AuthorityFile;

/**
 * The editors' corrections: a log that only grows, and what it makes of the archive at any moment.
 *
 * <p>Safe for several threads, and for several Datelines on one archive: each looks for what others entered once a
 * second, and two that enter at once get numbers one after the other.
 */
public final class Corrections implements Function<Optional<Instant>, Corrected> {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How often others may be faster before something must be wrong. */
    private static final int ATTEMPTS = 100;

    private final CorrectionStore store;
    private final AuthorityFile file;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private final Cache<Integer, Corrected> earlier =
            Caffeine.newBuilder().maximumSize(50).build();
    private volatile LogState state;
    private volatile long looked;

    private record LogState(List<LoggedCorrection> log, Corrected now) {

        long last() {
            return log.size();
        }
    }

    /** The log that {@code store} keeps; {@code file} says which names are known. */
    public Corrections(CorrectionStore store, AuthorityFile file, Clock clock) {
        this.store = store;
        this.file = file;
        this.clock = clock;
        this.state = new LogState(List.of(), Corrected.of(List.of(), file));
    }

    /** What the corrections entered until {@code moment} make of the archive, or all of them. */
    @Override
    public Corrected apply(Optional<Instant> moment) {
        LogState latest = latest();
        if (moment.isEmpty()) {
            return latest.now();
        }
        int count = 0;
        while (count < latest.log().size() && !latest.log().get(count).entered().isAfter(moment.get())) {
            count++;
        }
        return count == latest.log().size()
                ? latest.now()
                : earlier.get(
                        count,
                        number ->
                                corrected(CorrectionsInForce.marked(latest.log().subList(0, number))));
    }

    public Corrected now() {
        return latest().now();
    }

    /** The whole log, oldest first. */
    public List<LoggedCorrection> log() {
        return latest().log();
    }

    /** The number of the newest entry, 0 if there is none. */
    public long last() {
        return latest().last();
    }

    public Optional<LoggedCorrection> find(String id) {
        return log().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * Enters a correction.
     *
     * @param seen the number of the last entry its editor knew of
     * @throws ConflictingCorrection if somebody else changed the same entities since
     * @throws RefusedCorrection if it makes no sense
     */
    public LoggedCorrection enter(Correction correction, long seen) {
        return append(correction, latest -> {
            ConflictingCorrection.check(correction, seen, latest.log(), latest.now());
            new CorrectionRules(latest.log(), latest.now(), file).check(correction);
        });
    }

    /**
     * Enters corrections from elsewhere, in this order, but for those that the log has.
     *
     * @return how many were new
     */
    public int enterAll(List<Correction> corrections) {
        look();
        Set<String> known = new HashSet<>();
        state.log().forEach(entry -> known.add(entry.id()));
        int fresh = 0;
        for (Correction correction : corrections) {
            if (known.add(correction.id())) {
                append(correction, latest -> {});
                fresh++;
            }
        }
        return fresh;
    }

    private LoggedCorrection append(Correction correction, Consumer<LogState> check) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            look();
            LogState latest = state;
            check.accept(latest);
            LoggedCorrection entry = new LoggedCorrection(latest.last() + 1, moment(latest), correction, false);
            if (store.append(entry)) {
                look();
                return entry;
            }
        }
        throw new IllegalStateException("Others are entering corrections all the time; please try again.");
    }

    /** Never before the last entry's, whatever the clocks of several machines say. */
    private Instant moment(LogState latest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (latest.log().isEmpty()) {
            return now;
        }
        Instant last = latest.log().get(latest.log().size() - 1).entered();
        return now.isBefore(last) ? last : now;
    }

    private LogState latest() {
        if (System.nanoTime() - looked > PATIENCE.toNanos() && looking.tryLock()) {
            try {
                read();
            } finally {
                looking.unlock();
            }
        }
        return state;
    }

    private void look() {
        looking.lock();
        try {
            read();
        } finally {
            looking.unlock();
        }
    }

    private void read() {
        List<LoggedCorrection> fresh = store.after(state.last());
        if (!fresh.isEmpty()) {
            List<LoggedCorrection> log = new ArrayList<>(state.log());
            log.addAll(fresh);
            List<LoggedCorrection> marked = CorrectionsInForce.marked(log);
            state = new LogState(marked, corrected(marked));
        }
        looked = System.nanoTime();
    }

    private Corrected corrected(List<LoggedCorrection> marked) {
        return Corrected.of(
                marked.stream()
                        .filter(entry -> !entry.undone())
                        .map(LoggedCorrection::correction)
                        .toList(),
                file);
    }
}
