package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
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
import press.dateline.search.request.PageRequests;
import press.dateline.search.request.Requests;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/**
 * The first few stories of a result with whom they name, without counting how many stories there are: on a page that shows no
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
        // On its own page nobody needs to be told that they name it.
        return Collapse.hits(query, question)
                .source(source -> source.filter(filter -> filter.includes(Requests.SHOWN)));
    }

    /** How many articles there are and whom else they name. */
    public SearchRequest.Builder numbers() {
        return Collapse.uncounted(
                query,
                question,
                Arrays.stream(Facet.values())
                        .filter(facet -> facet.kind().isPresent())
                        .toArray(Facet[]::new));
    }

    /** Of which years they are; by itself, or the other numbers, which take longest, would take longer. */
    public SearchRequest.Builder years() {
        return PageRequests.numbers(query, question, Facet.YEAR);
    }

    /** In an archive made by an earlier Dateline, whose articles say no story, the articles instead. */
    public Optional<SearchRequest.Builder> articles(SearchResponse<JsonNode> numbers) {
        return Collapse.told(numbers.aggregations())
                ? Optional.empty()
                : Optional.of(PageRequests.shownHits(query, question));
    }

    /** What is asked for all that tell the stories of {@code found}. */
    public Optional<SearchRequest.Builder> copies(SearchResponse<JsonNode> numbers, SearchResponse<JsonNode> found) {
        List<String> stories = Collapse.told(numbers.aggregations())
                ? found.hits().hits().stream()
                        .map(hit -> AnswerReader.text(hit.source(), ArticleField.STORY))
                        .toList()
                : List.of();
        return stories.isEmpty() ? Optional.empty() : Optional.of(Collapse.copies(query, question, stories));
    }

    /** The page, of which there may be fewer stories than it says. */
    public ResultPages.HitPage page(
            SearchResponse<JsonNode> numbers,
            SearchResponse<JsonNode> found,
            Optional<SearchResponse<JsonNode>> copies) {
        Map<String, Copies> copied = new HashMap<>(
                copies.map(answer -> Collapse.copies(answer.aggregations())).orElse(Map.of()));
        copied.values().removeIf(each -> each.count() < 2);
        long total = numbers.hits().total().value();
        return new ResultPages.HitPage(
                numbers,
                ResultPages.Waiting.of(numbers, found),
                found.hits().hits(),
                new StoryCount(total, false),
                total,
                copied);
    }
}
