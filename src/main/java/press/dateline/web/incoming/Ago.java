package press.dateline.web.incoming;

import java.time.Duration;
import java.time.Instant;
import press.dateline.web.language.Language;

/** How long ago something was, and how much of something there is, in words. */
final class Ago {

    private static final Duration SILENT = Duration.ofHours(3);

    private final IncomingMessages words;

    Ago(Language language) {
        this.words = language.in(IncomingMessages.class);
    }

    /** {@code 5 minutes ago}; of a source that should be heard more often {@code silent for 4 hours}. */
    String heard(Instant last, Instant now) {
        String time = words(Duration.between(last, now));
        return isSilent(last, now) ? words.silent(time) : words.ago(time);
    }

    static boolean isSilent(Instant last, Instant now) {
        return Duration.between(last, now).compareTo(SILENT) >= 0;
    }

    String words(Duration time) {
        if (time.toMinutes() < 1) {
            return words.seconds(Math.max(1, time.toSeconds()));
        }
        if (time.toHours() < 1) {
            return words.minutes(time.toMinutes());
        }
        return time.toDays() < 2 ? words.hours(time.toHours()) : words.days(time.toDays());
    }

    String bytes(long bytes) {
        if (bytes < 1_000) {
            return words.bytes(bytes);
        }
        if (bytes < 1_000_000) {
            return words.kilobytes(bytes / 1_000);
        }
        return bytes < 10_000_000_000L ? words.megabytes(bytes / 1_000_000) : words.gigabytes(bytes / 1_000_000_000L);
    }
}
