package press.dateline.follow;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dateline.background.Causes;
import press.dateline.background.RepeatedTask;
import press.dateline.follow.AlertStore.Stored;
import press.dateline.search.EngineUnavailable;

/**
 * Goes round all alerts that are due, again and again, and sends what letters there are.
 *
 * <p>A letter is stored before it is sent and forgotten only when the mail server has taken it: none is lost, whatever
 * stops in between. Stopped in the moment after that, it is sent a second time, under the same number.
 */
final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    /** Longer than one attempt can take, so that no second one begins beside it. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** About two weeks. */
    static final int ATTEMPTS = 340;

    private final AlertStore store;
    private final Watch watch;
    private final Mailer mailer;
    private final Clock clock;
    private RepeatedTask going;
    private boolean silent;

    Rounds(AlertStore store, Watch watch, Mailer mailer, Clock clock) {
        this.store = store;
        this.watch = watch;
        this.mailer = mailer;
        this.clock = clock;
    }

    synchronized void start(Duration every) {
        going = RepeatedTask.start("alerts", every, every, this::goQuietly);
    }

    /** Somebody waits for a letter. */
    synchronized void soon() {
        if (going != null) {
            going.soon();
        }
    }

    /** One round; answers how many letters were sent. */
    int go() {
        int sent = 0;
        Instant now = clock.instant();
        for (String id : store.due(now)) {
            // Another Dateline may have attended to it since it was listed, and be sending its letter.
            sent += store.find(id)
                    .filter(stored -> !stored.alert().due().isAfter(now))
                    .map(this::attend)
                    .orElse(0);
        }
        return sent;
    }

    private void goQuietly() {
        try {
            go();
            silent = false;
        } catch (EngineUnavailable e) {
            // Said once: while the engine is away every round says the same.
            if (!silent) {
                LOG.warn("Alerts wait: " + Causes.of(e));
            }
            silent = true;
        } catch (RuntimeException e) {
            LOG.errorf("A round of alerts failed: %s", e.getClass().getName());
        }
    }

    private int attend(Stored stored) {
        Alert alert = stored.alert();
        if (alert.outgoing().letter().isPresent()) {
            return deliver(stored);
        }
        if (!alert.confirmed()) {
            store.delete(alert.id());
            return 0;
        }
        return store.replace(stored, watch.look(alert, clock.instant()))
                .filter(looked -> looked.alert().outgoing().letter().isPresent())
                .map(this::deliver)
                .orElse(0);
    }

    private int deliver(Stored stored) {
        Alert alert = stored.alert();
        if (alert.outgoing().attempts() >= ATTEMPTS) {
            LOG.warn("An alert was ended: for two weeks the mail server has not taken its letter.");
            store.delete(alert.id());
            return 0;
        }
        // Entered before it is sent: another Dateline then leaves it alone.
        Optional<Stored> tried =
                store.replace(stored, alert.tried(clock.instant().plus(pause(alert))));
        return tried.isPresent() && send(tried.get().alert()) ? sent(tried.get()) : 0;
    }

    private boolean send(Alert alert) {
        try {
            mailer.send(alert, alert.outgoing().letter().orElseThrow());
            return true;
        } catch (MessagingException e) {
            // What the server says may hold the address.
            LOG.warnf(
                    "A letter could not be handed to the mail server (%s), attempt %d; it is tried again.",
                    e.getClass().getSimpleName(), alert.outgoing().attempts());
            return false;
        }
    }

    private int sent(Stored stored) {
        store.replace(stored, stored.alert().sent());
        return 1;
    }

    private static Duration pause(Alert alert) {
        int doubled = Math.min(alert.outgoing().attempts(), 10);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doubled);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
