package press.dateline.ingest.copy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a dateline that names a weekday, a day and a month, and no year: the year of receipt, or the one before,
 * where the weekday agrees.
 */
public final class ReceiptYear {

    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day,? +(?:(?<month>[a-z]{3})[a-z]*\\.? *(?<day>\\d{1,2})|(?<day2>\\d{1,2}) +(?<month2>[a-z]{3})[a-z]*\\.?)(?!\\d|,? +\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ReceiptYear() {}

    /** The day that {@code dateline} means, if it came in on {@code received}; of two years that fit the later. */
    public static Optional<LocalDate> day(String dateline, LocalDate received) {
        Matcher said = DAY.matcher(dateline);
        if (!said.find()) {
            return Optional.empty();
        }
        String month = said.group("month") == null ? said.group("month2") : said.group("month");
        String day = said.group("day") == null ? said.group("day2") : said.group("day");
        DayOfWeek weekday = DayOfWeek.valueOf(said.group("weekday").toUpperCase(Locale.ROOT) + "DAY");
        for (int year = received.getYear(); year >= received.getYear() - 1; year--) {
            Optional<LocalDate> meant =
                    date(year, MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1, Integer.parseInt(day));
            // Where it is filed it may be tomorrow already.
            if (meant.isPresent()
                    && meant.get().getDayOfWeek() == weekday
                    && !meant.get().isAfter(received.plusDays(1))) {
                return meant;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
