package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** Asks for and reads what is in the whole archive. */
public final class SummaryRequest {

    private static final ParsedQuery NOTHING = new ParsedQuery(List.of(), List.of());

    private static final String TOTAL = "total";
    private static final String OLDEST = "oldest";
    private static final String NEWEST = "newest";

    private SummaryRequest() {}

    /** By name, at the same time. The engine finds the ends of an order without looking at all that is between them. */
    public static Map<String, SearchRequest.Builder> asked() {
        return Map.of(
                TOTAL, Requests.total(SearchQuery.EVERYTHING, NOTHING),
                OLDEST, end(Sort.OLDEST),
                NEWEST, end(Sort.NEWEST));
    }

    public static ArchiveSummary read(Map<String, SearchResponse<JsonNode>> answers) {
        return new ArchiveSummary(
                Objects.requireNonNull(answers.get(TOTAL)).hits().total().value(),
                published(Objects.requireNonNull(answers.get(OLDEST))),
                published(Objects.requireNonNull(answers.get(NEWEST))));
    }

    private static SearchRequest.Builder end(Sort sort) {
        return Requests.hits(SearchQuery.EVERYTHING.withSort(sort).withSize(1), NOTHING)
                .source(source -> source.filter(filter -> filter.includes(ArticleField.PUBLISHED)));
    }

    /** Those without a date are the last in both orders. */
    private static Optional<Instant> published(SearchResponse<JsonNode> answer) {
        return answer.hits().hits().stream()
                .findFirst()
                .flatMap(hit -> AnswerReader.instant(hit.source(), ArticleField.PUBLISHED));
    }
}
