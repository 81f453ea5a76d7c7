package press.dateline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dateline.background.Causes;
import press.dateline.background.RepeatedTask;
import press.dateline.ingest.copy.UnfitArticle;
import press.dateline.ingest.files.Fetching;
import press.dateline.ingest.files.TryLater;

/**
 * Feeds that are looked at again and again, one after the other: what has not changed is not sent anew, and whoever does
 * not answer is asked less and less often.
 */
public final class PolledFeeds {

    private static final Logger LOG = Logger.getLogger(PolledFeeds.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final List<PolledFeed> feeds = new ArrayList<>();
    private final Fetching fetching;
    private final Reception reception;
    private final Clock clock;

    public PolledFeeds(List<String> addresses, Fetching fetching, Reception reception, Clock clock) {
        this.fetching = fetching;
        this.reception = reception;
        this.clock = clock;
        addresses.forEach(address -> feeds.add(new PolledFeed(address)));
    }

    /** Looks again and again, for as long as the program runs. */
    public void start() {
        RepeatedTask.start("feeds", LOOK, this::look);
    }

    /** Asks those whose time has come. */
    void look() {
        feeds.forEach(PolledFeed::look);
    }

    private final class PolledFeed {

        private final String address;
        private Fetching.Validators known = Fetching.Validators.NONE;
        private Instant next = Instant.EPOCH;
        private Duration pause = PAUSE;

        private PolledFeed(String address) {
            this.address = address;
        }

        private void look() {
            if (clock.instant().isBefore(next)) {
                return;
            }
            try {
                Optional<Fetching.Fetched> changed = fetching.fetchIfChanged(address, known);
                changed.ifPresent(fetched -> reception.feed(address, fetched));
                known = changed.map(Fetching.Fetched::validators).orElse(known);
                pause = PAUSE;
                next = clock.instant().plus(pause);
            } catch (TryLater e) {
                later(e.getMessage(), e.after());
            } catch (UnfitArticle e) {
                later(e.getMessage(), Duration.ZERO);
            } catch (RuntimeException e) {
                // The engine is gone for a moment; the feed is not to blame, and is read again.
                LOG.warn("The feed " + address + " could not be taken in: " + Causes.of(e));
                next = clock.instant().plus(Duration.ofMinutes(1));
            }
        }

        private void later(String reason, Duration asked) {
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            Duration wait = asked.compareTo(pause) > 0 ? shorter(asked, Duration.ofDays(1)) : pause;
            next = clock.instant().plus(wait);
            reception.feedFailed(address, reason + "; it is asked again in " + wait.toMinutes() + " minutes");
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
