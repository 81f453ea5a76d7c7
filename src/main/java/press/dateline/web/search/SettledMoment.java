package press.dateline.web.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The last moment up to which the archive is known to be whole, which is what a link may be pinned to. */
public final class SettledMoment {

    /** An article is found a moment after it is received; a link pinned in between would find it later on. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private SettledMoment() {}

    public static Instant before(Clock clock) {
        return clock.instant().minus(SETTLED).truncatedTo(ChronoUnit.SECONDS);
    }
}
