package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** What the engine is asked for a question: a function on values, one small method per part of the request. */
public final class Requests {

    /** A slow question is cut off and the page says so; nobody waits longer. */
    public static final int PATIENCE_SECONDS = 10;

    public static final String PATIENCE = PATIENCE_SECONDS + "s";

    /** The engine gives no page that ends beyond this; deeper ones are walked to. */
    public static final int WINDOW = 10_000;

    /** What a hit is made of. */
    public static final List<String> SHOWN = List.of(
            ArticleField.ID,
            ArticleField.URI,
            ArticleField.STORY,
            ArticleField.HEADLINE,
            ArticleField.BYLINE,
            ArticleField.SOURCE,
            ArticleField.DATELINE,
            ArticleField.PUBLISHED,
            ArticleField.URL,
            "entities.*.id",
            "entities.*.name",
            "entities.*.about",
            "entities.*.mentions",
            ArticleField.SPELLED);

    private Requests() {}

    /** The hits alone, in order. */
    public static SearchRequest.Builder hits(SearchQuery query, ParsedQuery question) {
        return new SearchRequest.Builder()
                .query(query(query, question))
                .postFilter(Constraints.filters(query, question.corrected()))
                .sort(order(query, question))
                .size(query.size())
                .source(source -> source.filter(filter -> filter.includes(SHOWN)))
                .trackTotalHits(track -> track.enabled(false))
                .timeout(PATIENCE);
    }

    /** These articles whole; never cut off, since a part that came late would look like the end. */
    public static SearchRequest.Builder whole(SearchQuery query, ParsedQuery question) {
        return hits(query, question)
                .source(source -> source.filter(filter -> filter.excludes(
                        "entities.*.evidence",
                        "entities.*.headline",
                        ArticleField.NAMED,
                        ArticleField.LEAD,
                        ArticleField.LENGTH,
                        ArticleField.SKETCH)))
                .timeout(null);
    }

    /** Counts alone. */
    public static SearchRequest.Builder counts(
            SearchQuery query, ParsedQuery question, Map<String, Aggregation> counts) {
        return new SearchRequest.Builder()
                .query(query(query, question))
                .size(0)
                .trackTotalHits(track -> track.enabled(true))
                .aggregations(counts)
                .timeout(PATIENCE);
    }

    /** Only how many there are. */
    public static SearchRequest.Builder total(SearchQuery query, ParsedQuery question) {
        return new SearchRequest.Builder()
                .query(found(query, question))
                .size(0)
                .trackTotalHits(track -> track.enabled(true))
                .timeout(PATIENCE);
    }

    /** All that is found, every filter applied; it has no order. */
    public static Query found(SearchQuery query, ParsedQuery question) {
        return Query.of(q -> q.bool(
                bool -> bool.filter(query(query, question)).filter(Constraints.filters(query, question.corrected()))));
    }

    /** Only how many came in after {@code moment}. */
    public static SearchRequest.Builder newer(SearchQuery query, ParsedQuery question, Instant moment) {
        return new SearchRequest.Builder()
                .query(since(query, question, moment))
                .size(0)
                .trackTotalHits(track -> track.enabled(true))
                .timeout(PATIENCE);
    }

    /** The same stories with all that a page says of them, the last first; never cut off, or some would be lost. */
    public static SearchRequest.Builder arrivals(SearchQuery query, ParsedQuery question, Instant moment) {
        return new SearchRequest.Builder()
                .query(since(query, question, moment))
                .sort(by(ArticleField.RECEIVED, SortOrder.Desc), by(ArticleField.ID, SortOrder.Asc))
                .source(source -> source.filter(filter -> filter.includes(PageRequests.shown(query))))
                .highlight(Snippets.asked(question))
                .trackTotalHits(track -> track.enabled(false));
    }

    private static Query since(SearchQuery query, ParsedQuery question, Instant moment) {
        return Query.of(q -> q.bool(bool -> bool.filter(query(query, question))
                .filter(Constraints.filters(query, question.corrected()))
                .filter(Constraints.receivedAfter(moment))));
    }

    /** Only where each of so many hits stands. */
    public static SearchRequest.Builder steps(SearchQuery query, ParsedQuery question, int size) {
        // Nothing stored is read for it: of ten thousand hits that takes longer than to find them.
        return hits(query, question)
                .size(size)
                .source(source -> source.fetch(false))
                .storedFields("_none_");
    }

    public static Query query(SearchQuery query, ParsedQuery question) {
        BoolQuery.Builder bool = WordsQuery.of(question);
        Constraints.asOf(query, bool);
        return Query.of(q -> q.bool(bool.build()));
    }

    /** Always ends in the id, or pages could show an article twice and another never. */
    static List<SortOptions> order(SearchQuery query, ParsedQuery question) {
        List<SortOptions> order = new ArrayList<>();
        if (query.sort() == Sort.RELEVANCE && question.wants()) {
            order.add(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))));
        }
        order.add(by(ArticleField.PUBLISHED, query.sort() == Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc));
        order.add(by(ArticleField.ID, SortOrder.Asc));
        return order;
    }

    public static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(order).missing("_last")));
    }
}
