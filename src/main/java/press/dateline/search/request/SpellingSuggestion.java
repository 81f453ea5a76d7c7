package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.Clause;
import press.dateline.search.language.ParsedQuery;

/** Finds what was meant by words that occur nowhere in the archive. */
public final class SpellingSuggestion {

    private static final String NAME = "words";
    private static final int MOST_WORDS = 10;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,30}");

    private SpellingSuggestion() {}

    /** The words to ask about, if any are plain enough. */
    static Optional<Suggester> asked(ParsedQuery question) {
        List<String> words = plain(question).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Suggester.of(suggest -> suggest.text(String.join(" ", words))
                .suggesters(
                        NAME,
                        field -> field.term(term -> term.field(ArticleField.BODY_EXACT)
                                .suggestMode(SuggestMode.Missing)
                                .size(1)))));
    }

    /** The question with those words replaced, if the engine knows better ones. */
    public static Optional<String> meant(ParsedQuery question, SearchResponse<?> response) {
        return reworded(question, better(response));
    }

    /** The words that occur nowhere, in small letters, and the nearest that do. */
    public static Map<String, String> better(SearchResponse<?> response) {
        Map<String, String> better = new HashMap<>();
        response.suggest().getOrDefault(NAME, List.of()).forEach(suggestion -> {
            TermSuggest term = suggestion.term();
            term.options().stream().findFirst().ifPresent(option -> better.put(term.text(), option.text()));
        });
        return better;
    }

    /** The words asked for that are nothing but letters. */
    public static List<String> plain(ParsedQuery question) {
        return question.wanted().stream()
                .flatMap(clause -> words(clause).stream())
                .filter(word -> LETTERS.matcher(word).matches())
                .toList();
    }

    /** The question with {@code better} words, in small letters, in place of some of its own. */
    public static Optional<String> reworded(ParsedQuery question, Map<String, String> better) {
        if (better.isEmpty()) {
            return Optional.empty();
        }
        UnaryOperator<String> meant = word -> better.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        List<Clause> parts =
                question.parts().stream().map(part -> reworded(part, meant)).toList();
        return Optional.of(new ParsedQuery(parts, List.of()).toString())
                .filter(text -> !text.equals(question.toString()));
    }

    private static List<String> words(Clause clause) {
        List<String> words = new ArrayList<>();
        reworded(clause, word -> {
            words.add(word);
            return word;
        });
        return words;
    }

    /** With other words; exact phrases, names of writers and what is unwanted stay as they are. */
    private static Clause reworded(Clause clause, UnaryOperator<String> word) {
        if (clause instanceof Clause.Word plain) {
            return new Clause.Word(word.apply(plain.text()));
        } else if (clause instanceof Clause.Any any) {
            return new Clause.Any(reworded(any.clauses(), word));
        } else if (clause instanceof Clause.All all) {
            return new Clause.All(reworded(all.clauses(), word));
        }
        return clause;
    }

    private static List<Clause> reworded(List<Clause> clauses, UnaryOperator<String> word) {
        return clauses.stream().map(clause -> reworded(clause, word)).toList();
    }
}
