package press.dateline.search.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/**
 * A question as it was understood, to be said back: in English here, in a reader's language by the pages.
 *
 * @param names what the values it keeps to or leaves out are called
 */
public record Reading(SearchQuery query, ParsedQuery question, Map<Facet, Map<String, String>> names) {

    /** {@code question} is what the words of {@code query} ask; {@code names} says what values are called. */
    public static Reading of(SearchQuery query, ParsedQuery question, BiFunction<Facet, String, String> names) {
        Map<Facet, Map<String, String>> called = new EnumMap<>(Facet.class);
        query.filters().forEach((facet, filter) -> {
            Map<String, String> values = new HashMap<>();
            Stream.concat(filter.values().stream(), filter.not().stream())
                    .forEach(value -> values.put(value, names.apply(facet, value)));
            called.put(facet, values);
        });
        return new Reading(query, question, called);
    }

    /** What {@code value} is called; its id where nothing is known of it. */
    public String name(Facet facet, String value) {
        return names.getOrDefault(facet, Map.of()).getOrDefault(value, value);
    }

    /** In one sentence. */
    public String english() {
        return EnglishReading.of(this);
    }
}
