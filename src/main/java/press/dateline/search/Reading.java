package press.dateline.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Says a question back in one English sentence. */
final class Reading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.ENGLISH);

    private final SearchQuery query;
    private final BiFunction<Facet, String, String> names;

    private Reading(SearchQuery query, BiFunction<Facet, String, String> names) {
        this.query = query;
        this.names = names;
    }

    /** The sentence for {@code query}, whose words are {@code question}; {@code names} says what values are called. */
    static String of(SearchQuery query, Question question, BiFunction<Facet, String, String> names) {
        Reading reading = new Reading(query, names);
        List<String> parts = new ArrayList<>();
        query.filters().forEach((facet, filter) -> parts.addAll(reading.filter(facet, filter)));
        if (!query.dates().isEmpty()) {
            parts.add((question.isEmpty() && parts.isEmpty() ? "published " : "") + dates(query.dates()));
        }
        if (!question.isEmpty()) {
            parts.add(0, reading.words(question));
        }
        if (parts.isEmpty()) {
            parts.add("All stories");
        } else {
            parts.set(0, "Stories " + parts.get(0));
        }
        if (query.sort() != Sort.RELEVANCE || !question.wants()) {
            parts.add(query.sort() == Sort.OLDEST ? "oldest first" : "newest first");
        }
        query.asOf().ifPresent(moment -> parts.add("as the archive stood on " + moment(moment)));
        return String.join(", ", parts) + ".";
    }

    private String words(Question question) {
        String unwanted = list(said(question.unwanted()), "or");
        if (!question.wants()) {
            return "not containing " + unwanted;
        }
        List<String> wanted = said(question.wanted());
        return "containing "
                + (query.words().match() == Op.ALL ? list(wanted, "and") : any(wanted))
                + (unwanted.isEmpty() ? "" : " but not " + unwanted);
    }

    /** What has an “and” or “or” of its own comes last, where it cannot be taken for the whole. */
    private static List<String> said(List<Clause> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(Reading::joined))
                .map(Reading::say)
                .toList();
    }

    private static boolean joined(Clause clause) {
        if (clause instanceof Clause.In in) {
            return joined(in.clause());
        } else if (clause instanceof Clause.Not not) {
            return joined(not.clause());
        }
        return clause instanceof Clause.Any || clause instanceof Clause.All;
    }

    private static String say(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return quoted(word.text());
        } else if (clause instanceof Clause.Prefix prefix) {
            return "words that begin with " + quoted(prefix.text());
        } else if (clause instanceof Clause.Phrase phrase) {
            return "exactly " + quoted(phrase.text()) + within(phrase.within());
        } else if (clause instanceof Clause.In in) {
            return say(in.clause()) + part(in.scope());
        } else if (clause instanceof Clause.Not not) {
            return "not " + say(not.clause());
        } else if (clause instanceof Clause.Any any) {
            return any(said(any.clauses()));
        } else if (clause instanceof Clause.All all) {
            List<String> parts = said(all.clauses());
            return parts.size() == 2 ? "both " + list(parts, "and") : "all of " + list(parts, "and");
        }
        throw new IllegalArgumentException("not a clause: " + clause);
    }

    private static String within(int words) {
        return switch (words) {
            case 0 -> "";
            case 1 -> " give or take 1 word";
            default -> " give or take " + words + " words";
        };
    }

    private static String part(Scope scope) {
        return switch (scope) {
            case TEXT -> "";
            case HEADLINE -> " in the headline";
            case BY -> " in the byline";
            case SOURCE -> " in the name of the source";
        };
    }

    private static String any(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> parts.get(0);
            case 2 -> "either " + list(parts, "or");
            default -> "any of " + list(parts, "or");
        };
    }

    private List<String> filter(Facet facet, Filter filter) {
        List<String> parts = new ArrayList<>();
        if (!filter.values().isEmpty()) {
            parts.add(relation(facet) + " " + chosen(facet, filter));
        }
        if (!filter.not().isEmpty()) {
            parts.add("not " + relation(facet) + " " + list(named(facet, filter.not()), "or"));
        }
        return parts;
    }

    private String relation(Facet facet) {
        if (facet == Facet.SOURCE) {
            return "from";
        }
        return query.about() ? "about" : "mentioning";
    }

    private String chosen(Facet facet, Filter filter) {
        List<String> values = named(facet, filter.values());
        if (filter.op() == Op.ANY) {
            return list(values, "or");
        }
        return (values.size() == 2 ? "both " : "") + list(values, "and");
    }

    private List<String> named(Facet facet, List<String> values) {
        return values.stream().map(value -> names.apply(facet, value)).toList();
    }

    private static String dates(DateRange dates) {
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

    private static String moment(Instant instant) {
        LocalDateTime moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return (moment.getSecond() == 0 ? MINUTE : SECOND).format(moment);
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    /** {@code a, b and c}. */
    private static String list(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.get(parts.size() - 1);
    }
}
