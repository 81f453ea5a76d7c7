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
import press.dateline.authority.corrections.Corrected;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.FacetCounts;
import press.dateline.search.facets.FacetRequest;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/** Asks for and reads what is in the whole archive. */
public final class SummaryRequest {

    private static final ParsedQuery NOTHING = new ParsedQuery(List.of(), List.of());

    private SummaryRequest() {}

    public static SearchRequest.Builder asked(Corrected corrected) {
        Map<String, Aggregation> counts = new FacetRequest(SearchQuery.EVERYTHING, corrected).facets();
        counts.put("first", Aggregation.of(a -> a.min(min -> min.field(ArticleField.PUBLISHED))));
        counts.put("last", Aggregation.of(a -> a.max(max -> max.field(ArticleField.PUBLISHED))));
        return Requests.counts(SearchQuery.EVERYTHING, NOTHING, counts);
    }

    public static ArchiveSummary read(SearchResponse<JsonNode> response, Corrected corrected, EntityNames names) {
        Map<String, Aggregate> counts = response.aggregations();
        return new ArchiveSummary(
                response.hits().total().value(),
                instant(Aggregates.named(counts, "first").min().value()),
                instant(Aggregates.named(counts, "last").max().value()),
                new FacetCounts(SearchQuery.EVERYTHING, corrected, names).read(counts));
    }

    /** Without any dated article it is no number. */
    private static Optional<Instant> instant(Double millis) {
        return Optional.ofNullable(millis)
                .filter(Double::isFinite)
                .map(value -> Instant.ofEpochMilli(value.longValue()));
    }
}
