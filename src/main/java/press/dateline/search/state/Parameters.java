package press.dateline.search.state;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the parameters of one link, noting what is not understood. */
public final class Parameters {

    /** More values than this in one facet is a machine's link; each costs a clause and a line on the page. */
    static final int MOST_VALUES = 100;

    static final int LONGEST_VALUE = 200;
    public static final int LAST_PAGE = 10_000_000;

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999Z");

    private final Map<String, List<String>> parameters;
    private final List<Note> problems = new ArrayList<>();

    Parameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    ParsedLink asked() {
        SearchQuery query = new SearchQuery(
                words(),
                filters(),
                read("about", NoteKind.A_FLAG, Parameters::flag).orElse(false),
                read("meaning", NoteKind.A_FLAG, Parameters::flag).orElse(false),
                dates(),
                story(),
                new ResultWindow(
                        read("sort", NoteKind.A_SORT, text -> Sort.valueOf(text.toUpperCase(Locale.ROOT)))
                                .orElse(Sort.RELEVANCE),
                        read("page", NoteKind.A_NUMBER, text -> number(text, LAST_PAGE))
                                .orElse(1),
                        size()),
                read("asof", NoteKind.A_MOMENT, Parameters::moment));
        problems.addAll(ParameterSuggestion.among(parameters.keySet()));
        return new ParsedLink(query, problems);
    }

    private SearchWords words() {
        String text = first("q").orElse("");
        if (TypedText.line(text).length() > SearchWords.LONGEST) {
            problems.add(Note.of(NoteKind.TOO_LONG, SearchWords.LONGEST));
        }
        return new SearchWords(text, op("match").orElse(Op.ALL));
    }

    private Map<Facet, Filter> filters() {
        Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet.combines()) {
                filters.put(facet, filter(facet));
            }
        }
        return filters;
    }

    private Filter filter(Facet facet) {
        List<String> not = values(facet, facet.word() + ".not");
        List<String> values = values(facet, facet.word());
        values.stream()
                .filter(not::contains)
                .map(both -> Note.of(NoteKind.WANTED_AND_EXCLUDED, both))
                .forEach(problems::add);
        return new Filter(values, op(facet.word() + ".op").orElse(Op.ANY), not);
    }

    private List<String> values(Facet facet, String name) {
        List<String> values = all(name).stream().map(facet::clean).distinct().toList();
        List<String> kept = values.stream()
                .filter(value -> value.length() <= LONGEST_VALUE)
                .limit(MOST_VALUES)
                .toList();
        if (kept.size() < values.size()) {
            problems.add(Note.of(NoteKind.TOO_MANY_VALUES, name, kept.size(), values.size()));
        }
        return kept;
    }

    private DateRange dates() {
        Optional<LocalDate> from = read("from", NoteKind.A_DATE, text -> day(text, false));
        Optional<LocalDate> to = read("to", NoteKind.A_DATE, text -> day(text, true));
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            problems.add(Note.of(NoteKind.DATES_TURNED));
            return new DateRange(to, from);
        }
        return new DateRange(from, to);
    }

    private String story() {
        return read("story", NoteKind.AN_ARTICLE, Parameters::id).orElse("");
    }

    private int size() {
        int size = read("size", NoteKind.A_NUMBER, text -> number(text, Integer.MAX_VALUE))
                .orElse(ResultWindow.USUAL_SIZE);
        if (size > ResultWindow.LARGEST_SIZE) {
            problems.add(Note.of(NoteKind.PAGE_TOO_LARGE, ResultWindow.LARGEST_SIZE));
        }
        return Math.min(size, ResultWindow.LARGEST_SIZE);
    }

    private Optional<Op> op(String name) {
        return read(name, NoteKind.ANY_OR_ALL, text -> Op.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    /** The value of a parameter; if {@code reading} throws, it is ignored and said to be not understood. */
    private <T> Optional<T> read(String name, NoteKind expected, Function<String, T> reading) {
        Optional<String> text = first(name).map(TypedText::line);
        try {
            return text.map(reading);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(Note.of(NoteKind.NOT_UNDERSTOOD, name, TypedText.cut(text.orElse(""), 40), Note.of(expected)));
            return Optional.empty();
        }
    }

    /** Forms send empty fields; the first that says something counts. */
    private Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(Predicate.not(value -> TypedText.line(value).isEmpty()))
                .toList();
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "on", "yes" -> true;
            case "0", "false", "off", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String id(String text) {
        if (text.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static int number(String text, int largest) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > largest) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /** A day; of a whole month or year its first or last. */
    private static LocalDate day(String text, boolean last) {
        LocalDate day =
                switch (text.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
                    case 7 ->
                        last
                                ? YearMonth.parse(text).atEndOfMonth()
                                : YearMonth.parse(text).atDay(1);
                    default -> LocalDate.parse(text);
                };
        if (!DateRange.possible(day)) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static Instant moment(String text) {
        // A plus that a mail program did not encode arrives as a blank.
        Instant moment = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        if (moment.isBefore(BEGINNING) || moment.isAfter(END)) {
            throw new IllegalArgumentException(text);
        }
        return moment;
    }
}
