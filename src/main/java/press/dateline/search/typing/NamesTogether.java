package press.dateline.search.typing;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.language.Clause;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.request.SpellingSuggestion;
import press.dateline.search.request.WordsQuery;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.typing.NameVariants.Spelled;

/** Of words that no story has together, the names that fit each other: beside Putin, Macon is Macron and not Mason. */
public final class NamesTogether {

    private static final int MOST_WORDS = 6;
    private static final int MOST_SPELLINGS = 8;
    private static final String EACH = "each";

    private record Tried(String typed, List<String> oneLetterOff, List<String> sounding) {

        List<String> others() {
            return Stream.concat(oneLetterOff.stream(), sounding.stream()).toList();
        }

        /** As typed first. */
        List<Query> queries() {
            return Stream.concat(Stream.of(typed), others().stream())
                    .map(word -> WordsQuery.text(new Clause.Phrase(word, 0)))
                    .toList();
        }
    }

    private final List<Tried> words = new ArrayList<>();

    /** By words of names that are one letter off, and by such as sound alike. */
    public NamesTogether(
            ParsedQuery question, Function<String, Set<String>> oneLetterOff, Function<String, Set<String>> sounding) {
        SpellingSuggestion.plain(question).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> words.add(new Tried(word, others(word, oneLetterOff), others(word, sounding))));
    }

    private static List<String> others(String typed, Function<String, Set<String>> known) {
        return known.apply(typed).stream()
                .filter(other -> !other.equals(typed))
                .limit(MOST_SPELLINGS)
                .toList();
    }

    /** How many stories have each spelling of a word beside some spelling of every other; nothing for a word alone. */
    public Optional<SearchRequest.Builder> asked() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Tried word : words) {
            if (words.size() > 1 && !word.others().isEmpty()) {
                counts.put(word.typed(), counted(word));
            }
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(Requests.counts(SearchQuery.EVERYTHING, new ParsedQuery(List.of(), List.of()), counts));
    }

    private Aggregation counted(Tried word) {
        List<Query> beside = words.stream()
                .filter(other -> other != word)
                .map(other ->
                        Query.of(q -> q.bool(any -> any.should(other.queries()).minimumShouldMatch("1"))))
                .toList();
        return Aggregation.of(a -> a.filter(q -> q.bool(all -> all.filter(beside)))
                .aggregations(
                        EACH, each -> each.filters(filters -> filters.filters(all -> all.array(word.queries())))));
    }

    /** Names in small letters, and what fits the others better. */
    public Map<String, String> read(Map<String, Aggregate> counts) {
        Map<String, Spelled> letters = new LinkedHashMap<>();
        Map<String, Spelled> sounds = new LinkedHashMap<>();
        for (Tried word : words) {
            if (counts.containsKey(word.typed())) {
                List<Long> stories = Aggregates.named(
                                Aggregates.named(counts, word.typed()).filter().aggregations(), EACH)
                        .filters()
                        .buckets()
                        .array()
                        .stream()
                        .map(FiltersBucket::docCount)
                        .toList();
                int split = 1 + word.oneLetterOff().size();
                NameVariants.best(word.oneLetterOff(), stories.subList(1, split), stories.get(0))
                        .ifPresent(best -> letters.put(word.typed(), best));
                NameVariants.best(word.sounding(), stories.subList(split, stories.size()), stories.get(0))
                        .ifPresent(best -> sounds.put(word.typed(), best));
            }
        }
        return NameVariants.better(sounds, letters);
    }
}
