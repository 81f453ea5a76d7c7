package press.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where and when a story is filed from: {@code (ALMATY, Kazakhstan) —}, {@code LONDON, March 3 (Reuters) -}.
 *
 * @param text the whole dateline as received, separator left out
 * @param cities the cities named, usually one, in the case they were written in
 * @param region the country or state named after the city, or empty
 * @param date the date, or {@code null} unless it gives a year
 * @param agency who is named in brackets or after the place, or empty
 */
public record Dateline(String text, List<String> cities, String region, LocalDate date, String agency) {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*)*";
    private static final String MIXED = "\\p{L}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){0,3}";
    private static final String WEEKDAY = "(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
    private static final String REGION = "(?:, ?(?!" + WEEKDAY + "\\b)(?<region>\\p{L}[\\p{L}.'’ -]{1,40}?))?";
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DATE = "(?:,? +(?:" + WEEKDAY + ",? +)?"
            + "(?i:(?<month>" + MONTH + ") *(?<day>\\d{1,2})|(?<day2>\\d{1,2}) +(?<month2>" + MONTH
            + "))(?:,? +(?<year>\\d{4}))?)?";
    private static final String AGENCY = " *\\((?<agency>[\\p{Lu}][^()]{1,38})\\)";
    private static final String SEPARATOR = " ?(?:—|–|―|--+|- |-$)\\s*";
    private static final String HOUSES = "CNN(?: Business)?|AP|AFP|Reuters|REUTERS|UPI|Xinhua|IRIN|RFE/RL";

    /** City in capitals; anything may follow, a separator must. */
    private static final Pattern IN_CAPITALS = Pattern.compile("\\(?(?<city>" + CAPITALS + "(?:/" + CAPITALS + ")*)"
            + REGION + DATE + "\\)?(?:" + AGENCY + ")?,?(?:" + SEPARATOR + "|: )");

    /** City in small letters: only believed with an agency and a separator behind it, or a well-known agency. */
    private static final Pattern WITH_AGENCY = Pattern.compile("(?<city>" + MIXED + ")" + REGION + DATE
            + " *\\((?:(?<agency>[\\p{Lu}][^()]{1,38})\\)(?:" + SEPARATOR + "|: )|(?<house>" + HOUSES + ")\\)\\s+)");

    private static final Pattern WITH_HOUSE = Pattern.compile(
            "(?:(?<city>\\p{Lu}[\\p{L}.'’ -]{1,30}?)" + REGION + ",? )?" + "(?<agency>" + HOUSES + ")" + SEPARATOR);

    private static final Pattern HOUSE_ALONE =
            Pattern.compile("\\((?<agency>" + HOUSES + "|ABC News|NBC News|CBS News)\\)(?:" + SEPARATOR + "|\\s+)");

    /** A field of its own needs no separator and may be in any case. */
    private static final Pattern FIELD = Pattern.compile(
            "\\(?(?<city>" + MIXED + "(?:/" + MIXED + ")*)" + REGION + DATE + "\\)?(?:" + AGENCY + ")?[ —–-]*");

    /** No real dateline is longer, and a long prefix that looks like one is a sentence. */
    private static final int LONGEST = 110;

    public Dateline {
        Objects.requireNonNull(text, "text");
        cities = List.copyOf(cities);
    }

    /** Reads a dateline that stands in a field of its own. */
    public static Optional<Dateline> ofField(String field) {
        Matcher matcher = FIELD.matcher(field.strip().replaceAll("\\s+", " "));
        return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
    }

    /** A dateline and how far it reaches into the text it opens. */
    record Opening(Dateline dateline, int end) {}

    /** Finds the dateline that opens {@code paragraph}, a text without line breaks. */
    static Optional<Opening> opening(String paragraph) {
        String head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        return Stream.of(IN_CAPITALS, WITH_AGENCY, WITH_HOUSE, HOUSE_ALONE)
                .map(pattern -> pattern.matcher(head))
                .filter(Matcher::lookingAt)
                .map(matcher -> new Opening(read(matcher), matcher.end()))
                .findFirst();
    }

    private static Dateline read(Matcher matcher) {
        String city = group(matcher, "city");
        String text = matcher.group().strip().replaceAll("\\s*(?:—|–|―|--+|-|:)$", "");
        return new Dateline(
                text,
                city.isEmpty() ? List.of() : List.of(city.split("/")),
                group(matcher, "region").strip(),
                date(matcher),
                group(matcher, "agency") + group(matcher, "house"));
    }

    private static LocalDate date(Matcher matcher) {
        String year = group(matcher, "year");
        String month = group(matcher, "month") + group(matcher, "month2");
        if (year.isEmpty() || month.isEmpty()) {
            return null;
        }
        int number = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                .indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        try {
            return LocalDate.of(
                    Integer.parseInt(year),
                    number + 1,
                    Integer.parseInt(group(matcher, "day") + group(matcher, "day2")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Not every pattern has every part. */
    private static String group(Matcher matcher, String name) {
        try {
            String found = matcher.group(name);
            return found == null ? "" : found;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
