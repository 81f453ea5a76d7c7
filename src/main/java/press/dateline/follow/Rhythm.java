package press.dateline.follow;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How often somebody wants letters.
 *
 * @param hour once a day at this hour, 0 to 23; or empty: as soon as something comes in
 */
public record Rhythm(OptionalInt hour) {

    public static final Rhythm AT_ONCE = new Rhythm(OptionalInt.empty());

    private static final String AT_ONCE_WORD = "once";

    public static Rhythm daily(int hour) {
        return new Rhythm(OptionalInt.of(hour));
    }

    /** What {@link #word} writes. */
    public static Optional<Rhythm> of(String word) {
        if (AT_ONCE_WORD.equals(word)) {
            return Optional.of(AT_ONCE);
        }
        return word.matches("1?[0-9]|2[0-3]") ? Optional.of(daily(Integer.parseInt(word))) : Optional.empty();
    }

    public String word() {
        return hour.isPresent() ? Integer.toString(hour.getAsInt()) : AT_ONCE_WORD;
    }

    /** As it stands in a sentence. */
    public String said() {
        return hour.isPresent() ? "once a day at %d:00".formatted(hour.getAsInt()) : "as soon as they come in";
    }

    /** When to look next after {@code now}. */
    Instant next(Instant now, ZoneId zone) {
        if (hour.isEmpty()) {
            return now;
        }
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime today = local.with(LocalTime.of(hour.getAsInt(), 0));
        return (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
    }
}
