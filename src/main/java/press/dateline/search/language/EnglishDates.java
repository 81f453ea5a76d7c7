package press.dateline.search.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import press.dateline.search.state.DateRange;

/** Dates as a sentence has them, in English and UTC wherever the reader is. */
final class EnglishDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.ENGLISH);

    private EnglishDates() {}

    static String say(DateRange dates) {
        if (dates.from().isEmpty()) {
            return "up to " + DAY.format(dates.to().orElseThrow());
        } else if (dates.to().isEmpty()) {
            return "since " + DAY.format(dates.from().get());
        } else if (dates.wholeYear().isPresent()) {
            return "in " + dates.wholeYear().getAsInt();
        }
        return days(dates.from().get(), dates.to().get());
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return "on " + DAY.format(from);
        } else if (from.getYear() != to.getYear()) {
            return DAY.format(from) + " – " + DAY.format(to);
        } else if (from.getMonth() != to.getMonth()) {
            return DAY_OF_YEAR.format(from) + " – " + DAY.format(to);
        }
        return DAY_OF_MONTH.format(from) + "–" + DAY.format(to);
    }

    static String say(Instant instant) {
        LocalDateTime moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return (moment.getSecond() == 0 ? MINUTE : SECOND).format(moment);
    }
}
