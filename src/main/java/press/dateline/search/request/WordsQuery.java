package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.dateline.search.language.Clause;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Scope;
import press.dateline.search.language.WordSpellings;
import press.dateline.search.language.WordWeights;

/** A question's words as the engine takes them: every clause one query, nothing left for the engine to parse. */
public final class WordsQuery {

    private static final int MOST_ENDINGS = 10_000;

    private WordsQuery() {}

    /** What must match, should match better, and must not. */
    static BoolQuery.Builder of(ParsedQuery question) {
        BoolQuery.Builder words = question.weights().isNone()
                ? ranked(question)
                : PinnedScore.of(
                        question, PinnedRanking.unranked(ranked(question).build()));
        return question.nearest().isNone() ? words : SemanticSearch.with(question.nearest(), words, question);
    }

    /** What had to be in a story besides plain words: phrases, beginnings, words of a headline. */
    static List<Query> exacting(ParsedQuery question) {
        return queries(
                question.required().stream()
                        .filter(part -> !(part instanceof Clause.Word))
                        .toList(),
                Scope.TEXT);
    }

    static List<Query> unwanted(ParsedQuery question) {
        return queries(question.unwanted(), Scope.TEXT);
    }

    /** Wherever an article says it. */
    public static Query text(Clause clause) {
        return query(clause, Scope.TEXT);
    }

    private static BoolQuery.Builder ranked(ParsedQuery question) {
        BoolQuery.Builder bool = new BoolQuery.Builder().must(queries(question.required(), Scope.TEXT));
        List<Query> loose = queries(question.loose(), Scope.TEXT);
        if (!loose.isEmpty()) {
            bool.must(anyOf(loose));
        }
        if (question.fit() == MinimumMatch.WEIGHT) {
            bool.filter(weighty(question.wordWeights()));
        }
        return bool.should(Boosts.of(question)).mustNot(unwanted(question));
    }

    /** The same for the highlighter, which would mark what only boosts. */
    static Query marked(ParsedQuery question) {
        List<Clause> marked = new ArrayList<>(question.required());
        marked.addAll(question.loose());
        return anyOf(queries(marked, Scope.TEXT));
    }

    private static List<Query> queries(List<Clause> clauses, Scope scope) {
        return clauses.stream().map(clause -> query(clause, scope)).toList();
    }

    static Query query(Clause clause, Scope scope) {
        if (clause instanceof Clause.Word word) {
            return spelled(WordSpellings.of(word), scope.stemmed());
        } else if (clause instanceof Clause.Phrase phrase) {
            return side(phrase.text(), scope.exact(), phrase.within());
        } else if (clause instanceof Clause.Prefix prefix) {
            return beginning(prefix.text(), scope.exact());
        } else if (clause instanceof Clause.In in) {
            return query(in.clause(), in.scope());
        } else if (clause instanceof Clause.Not not) {
            return Query.of(q -> q.bool(bool -> bool.mustNot(query(not.clause(), scope))));
        } else if (clause instanceof Clause.Any any) {
            return anyOf(queries(any.clauses(), scope));
        } else if (clause instanceof Clause.All all) {
            return Query.of(q -> q.bool(bool -> bool.must(queries(all.clauses(), scope))));
        }
        throw new IllegalArgumentException("not a clause: " + clause);
    }

    /** Written in any of these ways, as good as in the best of them. */
    private static Query spelled(List<String> spellings, List<String> fields) {
        List<Query> each = spellings.stream().map(text -> side(text, fields, 0)).toList();
        return each.size() == 1 ? each.get(0) : Query.of(q -> q.disMax(best -> best.queries(each)));
    }

    private static Query anyOf(List<Query> queries) {
        return atLeast(1, queries);
    }

    /** A word is asked for as often as it weighs, since the engine counts what it is asked and knows no other weights. */
    static Query weighty(WordWeights weights) {
        List<Query> words = weights.each().entrySet().stream()
                .flatMap(word -> Collections.nCopies(word.getValue(), text(word.getKey())).stream())
                .toList();
        return atLeast(weights.least(), words);
    }

    private static Query atLeast(int least, List<Query> queries) {
        return Query.of(q -> q.bool(bool -> bool.should(queries).minimumShouldMatch(Integer.toString(least))));
    }

    /** A word joined by punctuation is several to the engine; side by side they are just that word again. */
    static Query side(String text, List<String> fields, int within) {
        return Query.of(q -> q.multiMatch(match -> phrase(match, text, fields, within)));
    }

    private static MultiMatchQuery.Builder phrase(
            MultiMatchQuery.Builder match, String text, List<String> fields, int within) {
        match.type(TextQueryType.Phrase).query(text).fields(fields).tieBreaker(0.3);
        return within == 0 ? match : match.slop(within);
    }

    /** One word's beginning is never cut off after some number of expansions; one joined by punctuation has to be. */
    private static Query beginning(String text, List<String> fields) {
        return Query.of(q -> q.multiMatch(match -> {
            match.query(text).fields(fields);
            return text.codePoints().allMatch(Character::isLetterOrDigit)
                    ? match.type(TextQueryType.BoolPrefix)
                    : match.type(TextQueryType.PhrasePrefix).maxExpansions(MOST_ENDINGS);
        }));
    }
}
