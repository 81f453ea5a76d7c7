package press.dateline.search.article;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import press.dateline.article.Article;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.Stretch;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.TypedText;

/**
 * Where the words of a search stand in an article, in order and apart; words side by side are marked as one.
 *
 * @param search that search; whom it keeps to are there what corrections of today make of them, as in the article
 */
public record WordMarks(List<Stretch> headline, List<Stretch> body, SearchQuery search) {

    public WordMarks {
        headline = List.copyOf(headline);
        body = List.copyOf(body);
    }

    /** What the engine marked in {@code article}; nothing where it marked another text. */
    public static WordMarks read(SearchResponse<JsonNode> answer, Article article, SearchQuery search) {
        return answer.hits().hits().stream()
                .findFirst()
                .map(hit -> new WordMarks(
                        marks(hit.highlight().getOrDefault(ArticleField.HEADLINE, List.of()), article.headline()),
                        marks(hit.highlight().getOrDefault(ArticleField.BODY, List.of()), article.body()),
                        search))
                .orElseGet(() -> none(search));
    }

    /** Of a search without words. */
    public static WordMarks none(SearchQuery search) {
        return new WordMarks(List.of(), List.of(), search);
    }

    private static List<Stretch> marks(List<String> marked, String text) {
        return marked.isEmpty() ? List.of() : marks(marked.get(0), text);
    }

    static List<Stretch> marks(String marked, String text) {
        List<Stretch> marks = new ArrayList<>();
        int at = 0;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char each = marked.charAt(i);
            if (each == TypedText.MARK) {
                start = at;
            } else if (each == TypedText.UNMARK) {
                add(marks, new Stretch(start, at), text);
            } else if (at < text.length() && text.charAt(at) == each) {
                at++;
            } else {
                return List.of();
            }
        }
        return marks;
    }

    private static void add(List<Stretch> marks, Stretch next, String text) {
        int last = marks.size() - 1;
        if (last >= 0
                && next.end() <= text.length()
                && text.substring(marks.get(last).end(), next.start()).isBlank()) {
            marks.set(last, new Stretch(marks.get(last).start(), next.end()));
        } else {
            marks.add(next);
        }
    }
}
