package press.dateline.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/**
 * Takes back a spelling suggestion whose words no story has any more: the engine's vocabulary remembers words of deleted
 * articles, and what only a withdrawn one said is not suggested.
 */
final class SuggestionCheck {

    private final SearchEngine engine;
    private final Supplier<Instant> withdrawn;

    /** Looks only where a story was ever {@code withdrawn}. */
    SuggestionCheck(SearchEngine engine, Supplier<Instant> withdrawn) {
        this.engine = engine;
        this.withdrawn = withdrawn;
    }

    SearchAnswer checked(SearchAnswer answer) {
        if (answer.suggestion().isEmpty() || withdrawn.get().equals(Instant.EPOCH)) {
            return answer;
        }
        Set<String> typed = Set.of(words(answer.query().words().text()));
        boolean all = Arrays.stream(words(answer.suggestion().get()))
                .filter(word -> !word.isEmpty() && !typed.contains(word))
                .allMatch(word -> occurs(SearchQuery.EVERYTHING.withWords(word)));
        return all ? answer : answer.meant(Optional.empty());
    }

    private static String[] words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .distinct()
                .toArray(String[]::new);
    }

    private boolean occurs(SearchQuery query) {
        return engine.count(engine.index(), Requests.query(query, ParsedQuery.of(query.words()))) > 0;
    }
}
