package press.dateline.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.QueryRelaxation;
import press.dateline.search.request.Requests;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/**
 * Takes back a spelling suggestion that would not help: one that finds hardly more beside the other words than what was
 * typed, and one whose words no story has any more, since the engine's vocabulary remembers words of deleted articles,
 * and what only a withdrawn one said is not suggested.
 */
final class SuggestionCheck {

    /** What finds more than a tenth of it is a spelling of the archive's own, or another word. */
    private static final int TIMES = 10;

    private final SearchEngine engine;
    private final Supplier<Instant> withdrawn;

    /** Looks for words of deleted articles only where a story was ever {@code withdrawn}. */
    SuggestionCheck(SearchEngine engine, Supplier<Instant> withdrawn) {
        this.engine = engine;
        this.withdrawn = withdrawn;
    }

    SearchAnswer checked(SearchAnswer answer) {
        if (answer.suggestion().isEmpty()) {
            return answer;
        }
        if (!helps(answer, answer.suggestion().get())) {
            return answer.meant(Optional.empty());
        }
        if (withdrawn.get().equals(Instant.EPOCH)) {
            return answer;
        }
        Set<String> typed = Set.of(words(answer.query().words().text()));
        boolean all = Arrays.stream(words(answer.suggestion().get()))
                .filter(word -> !word.isEmpty() && !typed.contains(word))
                .allMatch(word -> occurs(SearchQuery.EVERYTHING.withWords(word)));
        return all ? answer : answer.meant(Optional.empty());
    }

    /** A long question is loosened, and filters are not the words' fault: there, both totals would say nothing. */
    private boolean helps(SearchAnswer answer, String meant) {
        SearchQuery query = answer.query();
        ParsedQuery typed = ParsedQuery.of(query.words());
        if (query.isFiltered() || query.words().match() == Op.ANY || QueryRelaxation.needed(typed)) {
            return true;
        }
        SearchQuery other = query.withWords(meant);
        long found = engine.count(engine.index(), Requests.query(other, ParsedQuery.of(other.words())));
        return found > 0 && found >= TIMES * answer.total();
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
