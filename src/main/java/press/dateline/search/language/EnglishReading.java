package press.dateline.search.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** Says a question, or a part of one, in English. */
final class EnglishReading {

    private static final String COPIES = "Copies of one story";

    private final SearchQuery query;
    private final BiFunction<Facet, String, String> names;

    private EnglishReading(SearchQuery query, BiFunction<Facet, String, String> names) {
        this.query = query;
        this.names = names;
    }

    static String of(Reading asked) {
        SearchQuery query = asked.query();
        ParsedQuery question = asked.question();
        EnglishReading reading = new EnglishReading(query, asked::name);
        List<String> parts = new ArrayList<>();
        query.filters().forEach((facet, filter) -> parts.addAll(reading.filter(facet, filter)));
        if (!query.dates().isEmpty()) {
            parts.add((question.isEmpty() && parts.isEmpty() ? "published " : "") + EnglishDates.say(query.dates()));
        }
        if (!question.isEmpty()) {
            parts.add(0, reading.words(question));
        }
        if (parts.isEmpty()) {
            parts.add(query.story().isEmpty() ? "All stories" : COPIES);
        } else {
            parts.set(0, (query.story().isEmpty() ? "Stories " : COPIES + " ") + parts.get(0));
        }
        if (query.sort() != Sort.RELEVANCE || !question.wants()) {
            parts.add(query.sort() == Sort.OLDEST ? "oldest first" : "newest first");
        }
        query.asOf().ifPresent(moment -> parts.add("as the archive stood on " + EnglishDates.say(moment)));
        return String.join(", ", parts) + ".";
    }

    private String words(ParsedQuery question) {
        String unwanted = list(said(question.unwanted()), "or");
        if (!question.wants()) {
            return "not containing " + unwanted;
        }
        List<String> wanted = new ArrayList<>(said(question.required()));
        List<String> loose = said(question.loose());
        if (!loose.isEmpty()) {
            wanted.add(question.fit() == MinimumMatch.WEIGHT ? weighed(question) : any(loose));
        }
        return "containing " + list(wanted, "and") + (question.nearest().isNone() ? "" : " or close to that in meaning")
                + (unwanted.isEmpty() ? "" : " but not " + unwanted);
    }

    private static String weighed(ParsedQuery question) {
        WordWeights weights = question.wordWeights();
        return (weights.share() < 0.5 ? "at least a quarter" : "at least half") + " the weight of "
                + list(said(List.copyOf(weights.each().keySet())), "and");
    }

    /** What has an “and” or “or” of its own comes last, where it cannot be taken for the whole. */
    private static List<String> said(List<Clause> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(Clause::isList))
                .map(EnglishReading::say)
                .toList();
    }

    static String say(Clause clause) {
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
            parts.add(relation(query.about(), facet) + " " + chosen(facet, filter));
        }
        if (!filter.not().isEmpty()) {
            parts.add("not " + relation(query.about(), facet) + " " + list(named(facet, filter.not()), "or"));
        }
        return parts;
    }

    static String relation(boolean about, Facet facet) {
        if (facet == Facet.SOURCE) {
            return "from";
        }
        return about ? "about" : "mentioning";
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
