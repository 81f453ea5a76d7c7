package press.dateline.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.typing.WordFormSearch;
import press.dateline.search.typing.WordForms;

/** Finds in which forms the words of a search stand in its stories. */
final class WordFormFinder {

    /** Words have a handful of forms; beginnings of words have any number. */
    private static final int MOST_FORMS = 60;

    private final SearchEngine engine;
    private final SearchResolver resolver;

    WordFormFinder(SearchEngine engine, SearchResolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    List<WordForms> forms(SearchQuery asked) {
        ResolvedSearch asks = resolver.resolved(asked);
        return WordFormSearch.words(asks.question()).stream()
                .map(word -> forms(new WordFormSearch(asks.query(), asks.question(), word)))
                .toList();
    }

    /** Looks again and again at stories that have none of the forms known so far, until there are none. */
    private WordForms forms(WordFormSearch surface) {
        Set<String> known = new LinkedHashSet<>();
        int before = -1;
        while (known.size() > before && known.size() < MOST_FORMS) {
            before = known.size();
            known.addAll(WordFormSearch.read(engine.ask(surface.asked(known))));
        }
        List<String> forms = known.stream().limit(MOST_FORMS).toList();
        return surface.counted(
                forms,
                forms.isEmpty() ? Map.of() : engine.ask(surface.counts(forms)).aggregations());
    }
}
