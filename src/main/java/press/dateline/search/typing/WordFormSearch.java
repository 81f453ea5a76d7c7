package press.dateline.search.typing;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.Clause;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.request.Snippets;
import press.dateline.search.request.WordsQuery;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.TypedText;
import press.dateline.search.typing.WordForms.Form;

/**
 * Reads from the stories found how they write a word of a question: the index keeps stems, which nobody would recognise.
 */
public final class WordFormSearch {

    /** Whoever asks of more words than these reads no further. */
    static final int MOST_WORDS = 8;

    /** Stories looked at, before those that have none of the forms found so far are. */
    private static final int LOOK = 40;

    private static final String COUNTED = "forms";
    private static final int PASSAGE = 18;
    private static final int PASSAGES = 5;
    private static final Pattern MARKED =
            Pattern.compile(TypedText.MARK + "([^" + TypedText.MARK + TypedText.UNMARK + "]+)" + TypedText.UNMARK);

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Clause word;

    public WordFormSearch(SearchQuery query, ParsedQuery question, Clause word) {
        this.query = query;
        this.question = question;
        this.word = word;
    }

    /** Words and beginnings of words are found in forms; all else is found as it was typed. */
    public static List<Clause> words(ParsedQuery question) {
        return Stream.concat(question.required().stream(), question.loose().stream())
                .flatMap(WordFormSearch::words)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static Stream<Clause> words(Clause part) {
        if (part instanceof Clause.Any any) {
            return any.clauses().stream().flatMap(WordFormSearch::words);
        } else if (part instanceof Clause.All all) {
            return all.clauses().stream().flatMap(WordFormSearch::words);
        }
        return part instanceof Clause.Word || part instanceof Clause.Prefix ? Stream.of(part) : Stream.empty();
    }

    /** Stories that have the word in none of these forms alone. */
    public SearchRequest.Builder asked(Collection<String> known) {
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool -> bool.filter(Requests.found(query, question))
                        .filter(WordsQuery.text(word))
                        .mustNot(known.stream().map(WordFormSearch::exactly).toList())))
                .size(LOOK)
                .source(source -> source.fetch(false))
                .trackTotalHits(track -> track.enabled(false))
                .timeout(Requests.PATIENCE)
                .highlight(marks(word, Snippets.LONGEST_BODY));
    }

    public static Set<String> read(SearchResponse<?> response) {
        Set<String> forms = new LinkedHashSet<>();
        response.hits().hits().forEach(hit -> forms.addAll(marked(hit)));
        return forms;
    }

    /** What is marked in a story, in small letters. */
    static Set<String> marked(Hit<?> hit) {
        Set<String> forms = new LinkedHashSet<>();
        hit.highlight()
                .values()
                .forEach(fragments -> fragments.forEach(fragment -> {
                    Matcher marked = MARKED.matcher(fragment);
                    while (marked.find()) {
                        forms.add(marked.group(1).toLowerCase(Locale.ROOT));
                    }
                }));
        return forms;
    }

    public SearchRequest.Builder counts(Collection<String> forms) {
        List<Query> each = forms.stream().map(WordFormSearch::exactly).toList();
        return new SearchRequest.Builder()
                .query(Requests.found(query, question))
                .size(0)
                .timeout(Requests.PATIENCE)
                .aggregations(
                        COUNTED, Aggregation.of(a -> a.filters(filters -> filters.filters(all -> all.array(each)))));
    }

    public WordForms counted(Collection<String> forms, Map<String, Aggregate> counts) {
        if (forms.isEmpty()) {
            return new WordForms(word.toString(), List.of());
        }
        List<FiltersBucket> buckets =
                Aggregates.named(counts, COUNTED).filters().buckets().array();
        List<Form> counted = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            long stories = buckets.get(at++).docCount();
            if (stories > 0) {
                counted.add(new Form(form, stories, exactly(form, query)));
            }
        }
        counted.sort(Comparator.comparingLong(Form::stories).reversed().thenComparing(Form::text));
        return new WordForms(word.toString(), counted);
    }

    private Optional<SearchQuery> exactly(String form, SearchQuery query) {
        if (question.fit() != MinimumMatch.ALL || !question.parts().contains(word)) {
            return Optional.empty();
        }
        List<Clause> parts = question.parts().stream()
                .map(part -> part.equals(word) ? new Clause.Phrase(form, 0) : part)
                .toList();
        return Optional.of(query.withPage(1).withWords(new ParsedQuery(parts, List.of()).toString()));
    }

    private static Query exactly(String form) {
        return WordsQuery.text(new Clause.Phrase(form, 0));
    }

    /** Only the words themselves, with next to nothing around them, in so many characters of a body. */
    static Highlight marks(Clause word, int longest) {
        // Beginnings are found among words as they are written; to read a text twice takes twice the time.
        String side = word instanceof Clause.Prefix ? ".exact" : "";
        return Snippets.marking(WordsQuery.text(word), longest)
                .fields(
                        ArticleField.HEADLINE + side,
                        read(ArticleField.HEADLINE, side).numberOfFragments(0).build())
                .fields(
                        ArticleField.BODY + side,
                        read(ArticleField.BODY, side)
                                .numberOfFragments(PASSAGES)
                                .fragmentSize(PASSAGE)
                                .build())
                .build();
    }

    private static HighlightField.Builder read(String field, String side) {
        return side.isEmpty() ? Snippets.both(field) : new HighlightField.Builder();
    }
}
