package press.dateline.ingest.copy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date in the ways senders write it, with the offset from UTC of where it was written.
 *
 * <p>A date without a time is midnight, a time without a zone is UTC, a year alone is its first day. What no calendar
 * has, what could be either of two days, and the zeros and ones of empty database fields are no date.
 */
public final class SentDate {

    private static final String TIME =
            "(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d{1,30})?)?\\s*(?<half>[ap]\\.?m\\.?)?";
    private static final String ZONE =
            "\\s*\\(?(?<zone>[+-]\\d{2}:?\\d{2}|[+-]\\d{2}|[a-z]{1,5}|[a-z]+/[a-z_/+-]+)?\\)?\\s*(?:\\[(?<region>[a-z_/+-]+)])?";

    private static final Pattern ISO = Pattern.compile("(?<year2>\\d{4})(?<month2>\\d{2})(?<day2>\\d{2})(?!\\d)"
            + "|(?<year>\\d{4})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?)?");
    private static final Pattern CLOCK = Pattern.compile("(?:t|at)?\\s*" + TIME + ZONE);

    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final List<Pattern> IN_WORDS = List.of(
            Pattern.compile("(?<day>\\d{1,2})" + ORDINAL + "[ -]" + MONTH + "[ -](?<year>\\d{4}|\\d{2})(?!\\S)"),
            Pattern.compile(MONTH + " (?<day>\\d{1,2})" + ORDINAL + " (?<year>\\d{4})(?!\\S)"),
            Pattern.compile(MONTH + " +(?<day>\\d{1,2}) (?<clock>\\d{1,2}:\\d{2}\\S*(?: [a-z]{2,5})?) (?<year>\\d{4})"),
            Pattern.compile("(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4})"));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?");
    private static final Pattern EPOCH = Pattern.compile("-?\\d{9,10}|-?\\d{12,13}");

    /** Before newspapers; databases fill fields with such years. */
    private static final int EARLIEST = 1500;

    private static final int LONGEST = 80;

    private SentDate() {}

    /** The moment that {@code text} says, or empty if it says none that can be told. */
    public static Optional<OffsetDateTime> read(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        if (small.isEmpty() || small.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Optional<OffsetDateTime> read = EPOCH.matcher(small).matches() ? epoch(small) : calendar(small);
            return read.filter(moment -> moment.getYear() >= EARLIEST && moment.getYear() <= 9999);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> epoch(String digits) {
        long number = Long.parseLong(digits);
        Instant moment = digits.length() > 11 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return Optional.of(moment.atOffset(ZoneOffset.UTC));
    }

    private static Optional<OffsetDateTime> calendar(String small) {
        Matcher iso = ISO.matcher(small);
        if (iso.lookingAt()) {
            String rest = small.substring(iso.end());
            return iso.group("year") != null
                    ? at(day(iso.group("year"), iso.group("month"), iso.group("day")), rest)
                    : at(day(iso.group("year2"), iso.group("month2"), iso.group("day2")), rest);
        }
        String said = WEEKDAY.matcher(small.replace(',', ' '))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        for (Pattern form : IN_WORDS) {
            Matcher words = form.matcher(said);
            if (words.find()) {
                String clock = form.pattern().contains("<clock>") ? words.group("clock") : "";
                String rest = said.substring(0, words.start()) + " " + clock + said.substring(words.end());
                return inWords(words).flatMap(day -> at(day, rest));
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(
                Integer.parseInt(year),
                month == null ? 1 : Integer.parseInt(month),
                day == null ? 1 : Integer.parseInt(day));
    }

    /** {@code 01/10/2022} is January here and October there: a day only where both readings agree or one cannot be. */
    private static Optional<LocalDate> inWords(Matcher words) {
        int year = Integer.parseInt(words.group("year"));
        year = words.group("year").length() == 2 ? year + (year < 70 ? 2000 : 1900) : year;
        int day = Integer.parseInt(words.group("day"));
        int named = MONTHS.indexOf(words.group("month"));
        if (named >= 0) {
            return Optional.of(LocalDate.of(year, named + 1, day));
        }
        int month = Integer.parseInt(words.group("month"));
        boolean dotted = words.group().indexOf('.') >= 0;
        if (day > 12 || day == month || dotted) {
            return Optional.of(LocalDate.of(year, month, day));
        }
        return month > 12 ? Optional.of(LocalDate.of(year, day, month)) : Optional.empty();
    }

    private static Optional<OffsetDateTime> at(LocalDate day, String rest) {
        String clock = rest.strip();
        if (clock.isEmpty() || clock.equals("z")) {
            return Optional.of(day.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        Matcher time = CLOCK.matcher(clock);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group("hour"));
        String half = time.group("half");
        if (half != null) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        // Midnight at a day's end, and a second that clocks put in now and then.
        LocalDate date = hour == 24 ? day.plusDays(1) : day;
        int second = time.group("second") == null ? 0 : Math.min(59, Integer.parseInt(time.group("second")));
        LocalTime at = LocalTime.of(hour == 24 ? 0 : hour, Integer.parseInt(time.group("minute")), second)
                .plus(millis(clock), ChronoUnit.MILLIS);
        String zone = time.group("region") != null ? time.group("region") : time.group("zone");
        return NamedZone.read(zone).map(where -> date.atTime(at).atZone(where).toOffsetDateTime());
    }

    /** To the millisecond: that is what the index can tell apart. */
    private static int millis(String clock) {
        Matcher fraction = Pattern.compile("\\d[.,](\\d+)").matcher(clock);
        return fraction.find() ? Integer.parseInt((fraction.group(1) + "000").substring(0, 3)) : 0;
    }
}
