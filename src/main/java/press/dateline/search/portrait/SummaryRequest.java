package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/** Asks for and reads what is in the whole archive. */
public final class SummaryRequest {

    private static final ParsedQuery NOTHING = new ParsedQuery(List.of(), List.of());

    private SummaryRequest() {}

    public static SearchRequest.Builder asked() {
        return Requests.counts(
                SearchQuery.EVERYTHING,
                NOTHING,
                Map.of(
                        "first", Aggregation.of(a -> a.min(min -> min.field(ArticleField.PUBLISHED))),
                        "last", Aggregation.of(a -> a.max(max -> max.field(ArticleField.PUBLISHED)))));
    }

    public static ArchiveSummary read(SearchResponse<JsonNode> response) {
        Map<String, Aggregate> counts = response.aggregations();
        return new ArchiveSummary(
                response.hits().total().value(),
                instant(Aggregates.named(counts, "first").min().value()),
                instant(Aggregates.named(counts, "last").max().value()));
    }

    /** Without any dated article it is no number. */
    private static Optional<Instant> instant(Double millis) {
        return Optional.ofNullable(millis)
                .filter(Double::isFinite)
                .map(value -> Instant.ofEpochMilli(value.longValue()));
    }
}
