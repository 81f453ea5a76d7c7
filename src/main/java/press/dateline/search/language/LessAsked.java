package press.dateline.search.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import press.dateline.search.state.Facet;

/**
 * What a question leaves out that another asks, by what it is and its parts, so that a page can put it into its reader's
 * language.
 *
 * @param parts as {@link Less} says
 */
public record LessAsked(Less less, List<Object> parts) {

    /** What may be left out. */
    public enum Less {
        NOT_ONLY_COPIES,
        ALSO_MENTIONED,
        NO_FILTERS,
        NO_WORDS,
        ANY_WORD,
        ANY_DATE,
        /** With the clause that is excluded no more. */
        ALSO_CONTAINING,
        /** With the clause that is asked for no more. */
        WITHOUT,
        /** With its facet, whether stories have to be about it, what it is called, and its value. */
        ALSO_AT,
        /** With its facet, whether stories have to be about it, what it is called, and its value. */
        NOT_ONLY_AT,
        /** With the facet, and whether stories have to be about its values. */
        NOT_ONLY_CHOSEN,
        /** With the day. */
        ALSO_BEFORE,
        /** With the year. */
        ALSO_BEFORE_YEAR,
        /** With the day. */
        ALSO_AFTER,
        /** With the year. */
        ALSO_AFTER_YEAR
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public LessAsked {
        parts = List.copyOf(parts);
    }

    public static LessAsked of(Less less, Object... parts) {
        return new LessAsked(less, List.of(parts));
    }

    /** As it goes on after “You could look”: {@code without “zebra”}. */
    public String english() {
        return switch (less) {
            case NOT_ONLY_COPIES -> "not only at copies of one story";
            case ALSO_MENTIONED -> "also at stories that merely mention them";
            case NO_FILTERS -> "without the filters";
            case NO_WORDS -> "without the words";
            case ANY_WORD -> "for any of the words";
            case ANY_DATE -> "at any date";
            case ALSO_CONTAINING -> "also at stories containing " + EnglishReading.say(clause());
            case WITHOUT -> "without " + EnglishReading.say(clause());
            case ALSO_AT -> "also at stories " + relation() + " " + name();
            case NOT_ONLY_AT -> "not only at stories " + relation() + " " + name();
            case NOT_ONLY_CHOSEN -> "not only at stories " + relation() + " any " + facet().word() + " chosen";
            case ALSO_BEFORE -> "also before " + DAY.format(day());
            case ALSO_BEFORE_YEAR -> "also before " + year();
            case ALSO_AFTER -> "also after " + DAY.format(day());
            case ALSO_AFTER_YEAR -> "also after " + year();
        };
    }

    private String relation() {
        return EnglishReading.relation(about(), facet());
    }

    public Clause clause() {
        return (Clause) parts.get(0);
    }

    public Facet facet() {
        return (Facet) parts.get(0);
    }

    public boolean about() {
        return (Boolean) parts.get(1);
    }

    public String name() {
        return (String) parts.get(2);
    }

    public String value() {
        return (String) parts.get(3);
    }

    public LocalDate day() {
        return (LocalDate) parts.get(0);
    }

    /** Just as it is written, without a mark between its figures. */
    public String year() {
        return parts.get(0).toString();
    }
}
