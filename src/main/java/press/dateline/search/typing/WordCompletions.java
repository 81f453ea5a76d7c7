package press.dateline.search.typing;

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
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.language.Clause;
import press.dateline.search.request.ArticleRequests;
import press.dateline.search.request.Requests;
import press.dateline.search.request.WordsQuery;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.TypedText;

/** Ends an unfinished last word as the archive's latest stories do. */
public final class WordCompletions {

    /** Of shorter beginnings there are too many ends. */
    private static final int SHORTEST = 3;

    private static final int STORIES = 15;

    /** Of a story's text; reading more takes longer than somebody who types waits. */
    private static final int READ = 5_000;

    private static final int MOST = 4;

    private final String before;
    private final Clause.Prefix word;

    private WordCompletions(String before, String word) {
        this.before = before;
        this.word = new Clause.Prefix(word);
    }

    /** Nothing if {@code typed} ends in no word, or just in the beginning of one. */
    public static Optional<WordCompletions> of(String typed) {
        String line = TypedText.plain(typed);
        int start = line.length();
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        boolean worthwhile = line.length() - start >= SHORTEST && !typed.endsWith(" ");
        return worthwhile
                ? Optional.of(new WordCompletions(line.substring(0, start), line.substring(start)))
                : Optional.empty();
    }

    public SearchRequest.Builder asked() {
        BoolQuery.Builder bool = new BoolQuery.Builder().filter(WordsQuery.text(word));
        Constraints.asOf(SearchQuery.EVERYTHING, bool);
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool.build()))
                .sort(Requests.by(ArticleField.PUBLISHED, SortOrder.Desc))
                .size(STORIES)
                .source(source -> source.fetch(false))
                .trackTotalHits(track -> track.enabled(false))
                .highlight(WordFormSearch.marks(word, READ))
                .timeout(ArticleRequests.HASTE);
    }

    /** The whole of what was typed with its last word ended, as most of these stories do first. */
    public List<String> read(SearchResponse<?> response) {
        Map<String, Integer> stories = new HashMap<>();
        response.hits().hits().forEach(hit -> WordFormSearch.marked(hit)
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
