package press.dateline.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dateline.background.Causes;
import press.dateline.background.RepeatedTask;

/** Makes a snapshot whenever its time has come, and takes the oldest of those away that nobody asked for. */
public final class ScheduledSnapshots {

    private static final Logger LOG = Logger.getLogger(ScheduledSnapshots.class);
    private static final Duration LOOK = Duration.ofMinutes(10);

    private final Snapshots snapshots;
    private final Optional<Duration> every;
    private final int keep;
    private final Clock clock;

    public ScheduledSnapshots(Snapshots snapshots, Optional<Duration> every, int keep, Clock clock) {
        if (keep < 1) {
            throw new IllegalArgumentException(
                    "dateline.snapshots.keep is " + keep + "; at least 1 snapshot has to be kept.");
        }
        this.snapshots = snapshots;
        this.every = every;
        this.keep = keep;
        this.clock = clock;
    }

    /** Looks again and again, for as long as the program runs; does nothing where no time is set. */
    public void start() {
        if (every.isPresent()) {
            RepeatedTask.start("snapshots", LOOK, this::look);
        }
    }

    /** What fails is tried again at the next look. */
    private void look() {
        try {
            makeIfDue();
        } catch (RuntimeException e) {
            LOG.warn("No snapshot could be made: " + Causes.of(e));
        }
    }

    /** Whether one was made. */
    boolean makeIfDue() {
        List<Snapshot> before = scheduled();
        Instant last = before.isEmpty() ? Instant.MIN : before.get(0).taken();
        if (every.isEmpty() || last.isAfter(clock.instant().minus(every.get()))) {
            return false;
        }
        Snapshot made = snapshots.create(true);
        LOG.infof("Kept %,d articles as the snapshot %s.", made.articles(), made.name());
        scheduled().stream().skip(keep).map(Snapshot::name).forEach(snapshots::delete);
        return true;
    }

    private List<Snapshot> scheduled() {
        return snapshots.list().stream()
                .filter(each -> each.scheduled() && each.state() == Snapshot.State.WHOLE)
                .toList();
    }
}
