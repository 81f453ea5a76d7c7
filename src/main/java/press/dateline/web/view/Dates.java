package press.dateline.web.view;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as readers see them, in UTC, which is said where it matters. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

    private Dates() {}

    public static String day(Instant instant) {
        return DAY.format(instant.atZone(ZoneOffset.UTC));
    }

    /** With the time, unless it is midnight sharp: then only the day was known. */
    public static String minute(Instant instant) {
        ZonedDateTime moment = instant.atZone(ZoneOffset.UTC);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(moment) : MINUTE.format(moment);
    }
}
