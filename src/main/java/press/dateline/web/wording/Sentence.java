package press.dateline.web.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.dateline.search.language.Clause;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.language.WordWeights;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.view.Dates;

/** Says a question, or a part of one, in a reader's language; in English word for word as programs are told it. */
public final class Sentence {

    private final Language language;
    private final SentenceMessages words;
    private final ClauseWords clauses;

    Sentence(Language language) {
        this.language = language;
        this.words = language.in(SentenceMessages.class);
        this.clauses = new ClauseWords(words);
    }

    public static String of(Reading asked, Language language) {
        return new Sentence(language).whole(asked);
    }

    private String whole(Reading asked) {
        SearchQuery query = asked.query();
        ParsedQuery question = asked.question();
        List<String> parts = new ArrayList<>();
        query.filters().forEach((facet, filter) -> parts.addAll(filter(asked, facet, filter)));
        if (!query.dates().isEmpty()) {
            String dates = dates(query.dates());
            parts.add(question.isEmpty() && parts.isEmpty() ? words.published(dates) : dates);
        }
        if (!question.isEmpty()) {
            parts.add(0, words(question));
        }
        boolean copies = !query.story().isEmpty();
        if (parts.isEmpty()) {
            parts.add(copies ? words.copies() : words.allStories());
        } else {
            parts.set(0, copies ? words.copiesBegun(parts.get(0)) : words.begun(parts.get(0)));
        }
        if (query.sort() != Sort.RELEVANCE || !question.wants()) {
            parts.add(query.sort() == Sort.OLDEST ? words.oldestFirst() : words.newestFirst());
        }
        query.asOf().ifPresent(moment -> parts.add(words.asOf(moment(moment))));
        return words.ended(String.join(", ", parts));
    }

    String say(Clause clause) {
        return clauses.say(clause);
    }

    private String moment(Instant moment) {
        return Dates.second(moment, language);
    }

    private String words(ParsedQuery question) {
        String unwanted = ClauseWords.list(clauses.said(question.unwanted()), words::or);
        if (!question.wants()) {
            return words.notContaining(unwanted);
        }
        List<String> wanted = new ArrayList<>(clauses.said(question.required()));
        List<String> loose = clauses.said(question.loose());
        if (!loose.isEmpty()) {
            wanted.add(question.fit() == MinimumMatch.WEIGHT ? weighed(question) : clauses.any(loose));
        }
        String said = words.containing(ClauseWords.list(wanted, words::and));
        said = question.nearest().isNone() ? said : words.orClose(said);
        return unwanted.isEmpty() ? said : words.butNot(said, unwanted);
    }

    private String weighed(ParsedQuery question) {
        WordWeights weights = question.wordWeights();
        String list = ClauseWords.list(clauses.said(List.copyOf(weights.each().keySet())), words::and);
        return weights.share() < 0.5 ? words.quarterOf(list) : words.halfOf(list);
    }

    private List<String> filter(Reading asked, Facet facet, Filter filter) {
        boolean about = asked.query().about();
        List<String> parts = new ArrayList<>();
        if (!filter.values().isEmpty()) {
            List<String> values = named(asked, facet, filter.values());
            String list = ClauseWords.list(values, filter.op() == Op.ANY ? words::or : words::and);
            parts.add(relation(facet, about, filter.op() == Op.ALL && values.size() == 2 ? words.both(list) : list));
        }
        if (!filter.not().isEmpty()) {
            List<String> values = named(asked, facet, filter.not());
            parts.add(noRelation(facet, about, ClauseWords.list(values, words::nor), values.size() > 1));
        }
        return parts;
    }

    /** What an article has to do with {@code names}. */
    String relation(Facet facet, boolean about, String names) {
        if (facet == Facet.SOURCE) {
            return words.from(names);
        }
        return about ? words.about(names) : words.mentioning(names);
    }

    private String noRelation(Facet facet, boolean about, String names, boolean several) {
        if (facet == Facet.SOURCE) {
            return words.notFrom(names, several);
        }
        return about ? words.notAbout(names, several) : words.notMentioning(names, several);
    }

    private List<String> named(Reading asked, Facet facet, List<String> values) {
        return values.stream()
                .map(value -> named(facet, value, asked.name(facet, value)))
                .toList();
    }

    /** As it stands in a sentence. */
    String named(Facet facet, String value, String name) {
        return facet.kind()
                .map(kind -> PlaceNames.inSentence(kind, value, name, language))
                .orElse(name);
    }

    private String dates(DateRange dates) {
        if (dates.from().isEmpty()) {
            return words.upTo(Dates.day(dates.to().orElseThrow(), language));
        } else if (dates.to().isEmpty()) {
            return words.since(Dates.day(dates.from().get(), language));
        } else if (dates.wholeYear().isPresent()) {
            return words.inYear(Integer.toString(dates.wholeYear().getAsInt()));
        }
        return days(dates.from().get(), dates.to().get());
    }

    private String days(LocalDate from, LocalDate to) {
        String end = Dates.day(to, language);
        if (from.equals(to)) {
            return words.onDay(end);
        } else if (from.getYear() != to.getYear()) {
            return words.between(Dates.day(from, language), end);
        } else if (from.getMonth() != to.getMonth()) {
            return words.between(Dates.dayOfYear(from, language), end);
        }
        return words.days(Dates.dayOfMonth(from, language), end);
    }
}
