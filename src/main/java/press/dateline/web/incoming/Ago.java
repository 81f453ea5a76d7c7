package press.dateline.web.incoming;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, and how much of something there is, in words. */
final class Ago {

    private static final Duration SILENT = Duration.ofHours(3);

    private Ago() {}

    /** {@code 5 minutes ago}; of a source that should be heard more often {@code silent for 4 hours}. */
    static String heard(Instant last, Instant now) {
        Duration since = Duration.between(last, now);
        return since.compareTo(SILENT) < 0 ? words(since) + " ago" : "silent for " + words(since);
    }

    static String words(Duration time) {
        if (time.toMinutes() < 1) {
            return number(Math.max(1, time.toSeconds()), "second");
        }
        if (time.toHours() < 1) {
            return number(time.toMinutes(), "minute");
        }
        return time.toDays() < 2 ? number(time.toHours(), "hour") : number(time.toDays(), "day");
    }

    private static String number(long count, String unit) {
        return "%,d %s%s".formatted(count, unit, count == 1 ? "" : "s");
    }

    static String bytes(long bytes) {
        if (bytes < 1_000) {
            return number(bytes, "byte");
        }
        if (bytes < 1_000_000) {
            return "%,d KB".formatted(bytes / 1_000);
        }
        return bytes < 10_000_000_000L
                ? "%,d MB".formatted(bytes / 1_000_000)
                : "%,d GB".formatted(bytes / 1_000_000_000L);
    }
}
