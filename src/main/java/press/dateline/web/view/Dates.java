package press.dateline.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import press.dateline.web.language.Language;

/** Dates as readers of a language see them, in UTC, which is said where it matters. */
public final class Dates {

    private static final Map<Language, DateTimeFormatter> DAY = formats("d MMMM uuuu", "d MMMM uuuu");
    private static final Map<Language, DateTimeFormatter> DAY_OF_YEAR = formats("d MMMM", "d MMMM");
    private static final Map<Language, DateTimeFormatter> MONTH = formats("MMMM uuuu", "MMMM uuuu");
    private static final Map<Language, DateTimeFormatter> MINUTE =
            formats("d MMMM uuuu, HH:mm 'UTC'", "d MMMM uuuu 'à' HH\u00a0'h'\u00a0mm 'UTC'");
    private static final Map<Language, DateTimeFormatter> TO_MINUTE =
            formats("d MMMM uuuu 'at' HH:mm 'UTC'", "d MMMM uuuu 'à' HH\u00a0'h'\u00a0mm 'UTC'");
    private static final Map<Language, DateTimeFormatter> SECOND = formats(
            "d MMMM uuuu 'at' HH:mm:ss 'UTC'", "d MMMM uuuu 'à' HH\u00a0'h'\u00a0mm\u00a0'min'\u00a0ss\u00a0's' 'UTC'");

    private Dates() {}

    public static String day(Instant instant, Language language) {
        return day(instant.atZone(ZoneOffset.UTC), language);
    }

    /** {@code 1 August 2022}, {@code 1er août 2022}. */
    public static String day(TemporalAccessor day, Language language) {
        return said(DAY, day, language);
    }

    /** Without its year. */
    public static String dayOfYear(LocalDate day, Language language) {
        return said(DAY_OF_YEAR, day, language);
    }

    /** Without its month and year. */
    public static String dayOfMonth(LocalDate day, Language language) {
        return language == Language.FRENCH && day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    public static String month(LocalDate day, Language language) {
        return Objects.requireNonNull(MONTH.get(language)).format(YearMonth.from(day));
    }

    /** As it is set where there is little room. */
    static String shortMonth(LocalDate day, Language language) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, language.locale());
    }

    /** With the time, unless it is midnight sharp: then only the day was known. */
    public static String minute(Instant instant, Language language) {
        ZonedDateTime moment = instant.atZone(ZoneOffset.UTC);
        return said(moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE, moment, language);
    }

    /** To the second, unless that is the first of its minute. */
    public static String second(Instant instant, Language language) {
        ZonedDateTime moment = instant.atZone(ZoneOffset.UTC);
        return said(moment.getSecond() == 0 ? TO_MINUTE : SECOND, moment, language);
    }

    private static String said(Map<Language, DateTimeFormatter> formats, TemporalAccessor moment, Language language) {
        String said = Objects.requireNonNull(formats.get(language)).format(moment);
        return language == Language.FRENCH && said.startsWith("1 ") ? "1er" + said.substring(1) : said;
    }

    private static Map<Language, DateTimeFormatter> formats(String english, String french) {
        Map<Language, DateTimeFormatter> formats = new EnumMap<>(Language.class);
        formats.put(Language.ENGLISH, DateTimeFormatter.ofPattern(english, Language.ENGLISH.locale()));
        formats.put(Language.FRENCH, DateTimeFormatter.ofPattern(french, Language.FRENCH.locale()));
        return formats;
    }
}
