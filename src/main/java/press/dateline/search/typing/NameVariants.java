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
import java.util.stream.Collectors;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.language.Clause;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.request.SpellingSuggestion;
import press.dateline.search.request.WordsQuery;
import press.dateline.search.state.SearchQuery;

/** Finds names that the archive spells otherwise than the question does, as it nearly always does. */
public final class NameVariants {

    /** Used more than a tenth as often as the other, a spelling is one of the archive's own. */
    private static final int TIMES = 10;

    private static final int MOST_WORDS = 6;
    private static final int MOST_SPELLINGS = 8;
    private static final String COUNTED = "spellings";

    private final Map<String, List<String>> spellings = new LinkedHashMap<>();

    /** {@code known} gives words that sound as the given one does and that names of the archive have. */
    public NameVariants(ParsedQuery question, Function<String, Set<String>> known) {
        SpellingSuggestion.plain(question).stream().limit(MOST_WORDS).forEach(word -> {
            String typed = word.toLowerCase(Locale.ROOT);
            List<String> others = known.apply(typed).stream()
                    .filter(other -> !other.equals(typed))
                    .limit(MOST_SPELLINGS)
                    .toList();
            if (!others.isEmpty()) {
                List<String> all = new ArrayList<>(others);
                all.add(0, typed);
                spellings.put(typed, all);
            }
        });
    }

    /** How many stories have each spelling, if there is any other. */
    public Optional<SearchRequest.Builder> asked() {
        List<Query> counted = spellings.values().stream()
                .flatMap(List::stream)
                .map(word -> WordsQuery.text(new Clause.Phrase(word, 0)))
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(Requests.counts(
                        SearchQuery.EVERYTHING,
                        new ParsedQuery(List.of(), List.of()),
                        Map.of(
                                COUNTED,
                                Aggregation.of(
                                        a -> a.filters(filters -> filters.filters(all -> all.array(counted)))))));
    }

    /**
     * Names in small letters and the archive's own spelling of them. What is one letter off is likelier meant than what
     * only sounds alike, unless hardly a story has it.
     */
    public static Map<String, String> better(Map<String, Spelled> sounding, Map<String, Spelled> oneLetterOff) {
        Map<String, Spelled> best = new LinkedHashMap<>(oneLetterOff);
        sounding.forEach((typed, other) -> best.merge(
                typed, other, (letter, sound) -> letter.stories() * TIMES < sound.stories() ? sound : letter));
        return best.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, name -> name.getValue()
                .word()));
    }

    /** A word of names, and how many stories have it. */
    public record Spelled(String word, long stories) {}

    /** The archive's own spelling of names that are typed otherwise. */
    public Map<String, Spelled> read(Map<String, Aggregate> counts) {
        List<FiltersBucket> buckets =
                Aggregates.named(counts, COUNTED).filters().buckets().array();
        Map<String, Spelled> better = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, List<String>> word : spellings.entrySet()) {
            long typed = buckets.get(at++).docCount();
            List<String> others = word.getValue().subList(1, word.getValue().size());
            List<Long> stories = buckets.subList(at, at + others.size()).stream()
                    .map(FiltersBucket::docCount)
                    .toList();
            at += others.size();
            best(others, stories, typed).ifPresent(best -> better.put(word.getKey(), best));
        }
        return better;
    }

    /** The spelling of the most {@code stories}, if they are many times those of the word as typed. */
    static Optional<Spelled> best(List<String> spellings, List<Long> stories, long typed) {
        Optional<Spelled> best = Optional.empty();
        long most = typed * TIMES;
        for (int i = 0; i < spellings.size(); i++) {
            if (stories.get(i) > most) {
                most = stories.get(i);
                best = Optional.of(new Spelled(spellings.get(i), most));
            }
        }
        return best;
    }
}
