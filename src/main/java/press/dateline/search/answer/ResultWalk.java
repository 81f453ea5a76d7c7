package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/** Walks through a result in strides to what lies beyond the window in which the engine gives pages. */
public final class ResultWalk {

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final int window;

    ResultWalk(
            SearchQuery query,
            ParsedQuery question,
            Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine,
            int window) {
        this.query = query;
        this.question = question;
        this.engine = engine;
        this.window = window;
    }

    /** Where the article stands that {@code steps} articles lead to. */
    List<FieldValue> to(long steps) {
        List<FieldValue> after = List.of();
        for (long left = steps; left > 0; left -= window) {
            int stride = (int) Math.min(left, window);
            after = last(engine.apply(after(Requests.steps(query, question, stride), after)), stride);
        }
        return after;
    }

    /** The engine cannot fold while it walks: from article to article, the first of each story counts. */
    List<Hit<JsonNode>> stories(Collapse collapse) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<FieldValue> after = List.of();
        long passed = 0;
        boolean more = query.window().skipped() < collapse.stories().count();
        while (more) {
            SearchResponse<JsonNode> batch = engine.apply(after(
                    Requests.steps(query, question, window).docvalueFields(field -> field.field(ArticleField.STORY)),
                    after));
            for (Hit<JsonNode> hit : batch.hits().hits()) {
                // Most stories are told once, and need not be remembered.
                String story = story(hit);
                boolean first = collapse.once(story) || seen.add(story);
                if (first && ++passed > query.window().skipped() && ids.size() < query.size()) {
                    ids.add(hit.id());
                }
            }
            after = last(batch, window);
            more = ids.size() < query.size() && !after.isEmpty();
        }
        return ids.isEmpty()
                ? List.of()
                : engine.apply(Requests.among(query, question, ids)).hits().hits();
    }

    private static String story(Hit<JsonNode> hit) {
        return hit.fields().containsKey(ArticleField.STORY)
                ? hit.fields()
                        .get(ArticleField.STORY)
                        .to(JsonNode.class)
                        .path(0)
                        .asText()
                : hit.id();
    }

    public static SearchRequest.Builder after(SearchRequest.Builder request, List<FieldValue> after) {
        return after.isEmpty() ? request : request.searchAfter(after);
    }

    /** Where a full batch ends; a batch that is not full was the last one. */
    public static List<FieldValue> last(SearchResponse<JsonNode> batch, int size) {
        int count = batch.hits().hits().size();
        return count < size ? List.of() : batch.hits().hits().get(count - 1).sort();
    }
}
