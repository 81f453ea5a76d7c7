package press.dateline.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ends an unfinished last word as the archive's latest stories do. */
final class Endings {

    /** Of shorter beginnings there are too many ends. */
    private static final int SHORTEST = 3;

    private static final int STORIES = 15;

    /** Of a story's text; reading more takes longer than somebody who types waits. */
    private static final int READ = 5_000;

    private static final int MOST = 4;

    private final String before;
    private final Clause.Prefix word;

    private Endings(String before, String word) {
        this.before = before;
        this.word = new Clause.Prefix(word);
    }

    /** Nothing if {@code typed} ends in no word, or just in the beginning of one. */
    static Optional<Endings> of(String typed) {
        String line = Text.plain(typed);
        int start = line.length();
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        boolean worthwhile = line.length() - start >= SHORTEST && !typed.endsWith(" ");
        return worthwhile
                ? Optional.of(new Endings(line.substring(0, start), line.substring(start)))
                : Optional.empty();
    }

    SearchRequest.Builder asked() {
        BoolQuery.Builder bool = new BoolQuery.Builder().filter(WordsQuery.text(word));
        Constraints.asOf(SearchQuery.EVERYTHING, bool);
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool.build()))
                .sort(Requests.by("published", SortOrder.Desc))
                .size(STORIES)
                .source(source -> source.fetch(false))
                .trackTotalHits(track -> track.enabled(false))
                .highlight(Surface.marks(word, READ))
                .timeout(Requests.HASTE);
    }

    /** The whole of what was typed with its last word ended, as most of these stories do first. */
    List<String> read(SearchResponse<?> response) {
        Map<String, Integer> stories = new HashMap<>();
        response.hits().hits().forEach(hit -> Surface.marked(hit)
                .forEach(form -> stories.merge(form, 1, Integer::sum)));
        stories.remove(word.text().toLowerCase(Locale.ROOT));
        return stories.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(form -> before + form.getKey())
                .toList();
    }
}
