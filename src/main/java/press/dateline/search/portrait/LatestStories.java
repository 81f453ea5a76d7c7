package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.Collapse;
import press.dateline.search.answer.Copies;
import press.dateline.search.answer.ResultPages;
import press.dateline.search.answer.StoryCount;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/**
 * The first few stories of a result with its facets, without counting how many stories there are: on a page that shows no
 * more than these nobody asks.
 */
public final class LatestStories {

    private final SearchQuery query;
    private final ParsedQuery question;

    public LatestStories(SearchQuery query, ParsedQuery question) {
        this.query = query;
        this.question = question;
    }

    public SearchRequest.Builder asked() {
        return Collapse.uncounted(query, question);
    }

    /** In an archive made by an earlier Dateline, whose articles say no story, the articles instead. */
    public Optional<SearchRequest.Builder> articles(SearchResponse<JsonNode> first) {
        return Collapse.told(first.aggregations()) ? Optional.empty() : Optional.of(Requests.page(query, question));
    }

    /** What is asked for all that tell the stories of {@code first}. */
    public Optional<SearchRequest.Builder> copies(SearchResponse<JsonNode> first) {
        List<String> stories = Collapse.told(first.aggregations())
                ? first.hits().hits().stream()
                        .map(hit -> AnswerReader.text(hit.source(), ArticleField.STORY))
                        .toList()
                : List.of();
        return stories.isEmpty() ? Optional.empty() : Optional.of(Collapse.copies(query, question, stories));
    }

    /** The page, of which there may be fewer stories than it says. */
    public ResultPages.HitPage page(SearchResponse<JsonNode> page, Optional<SearchResponse<JsonNode>> copies) {
        Map<String, Copies> copied = new HashMap<>(
                copies.map(answer -> Collapse.copies(answer.aggregations())).orElse(Map.of()));
        copied.values().removeIf(each -> each.count() < 2);
        long total = page.hits().total().value();
        return new ResultPages.HitPage(page, page.hits().hits(), new StoryCount(total, false), total, copied);
    }
}
