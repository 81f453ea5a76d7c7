package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.facets.FacetRequest;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** What the engine is asked for a page of results, in one request or its hits and its numbers apart. */
public final class PageRequests {

    private PageRequests() {}

    /** A page with everything on it. */
    public static SearchRequest.Builder page(SearchQuery query, ParsedQuery question) {
        SearchRequest.Builder request = Requests.hits(query, question)
                .source(source -> source.filter(filter -> filter.includes(shown(query))))
                .highlight(Snippets.asked(question));
        return numbered(request, query, question, Facet.values());
    }

    /** Its hits alone. */
    public static SearchRequest.Builder shownHits(SearchQuery query, ParsedQuery question) {
        return Requests.hits(query, question)
                .query(within(query, question))
                .source(source -> source.filter(filter -> filter.includes(shown(query))))
                .highlight(Snippets.asked(question));
    }

    /**
     * Its numbers alone, of these facets. They are the same on every page and in every order, so that the engine remembers
     * them until an article comes in, as it does of requests that want no hits.
     */
    public static SearchRequest.Builder numbers(SearchQuery query, ParsedQuery question, Facet... facets) {
        SearchRequest.Builder request =
                Requests.counts(query, question, Map.of()).postFilter(Constraints.filters(query, question.corrected()));
        return numbered(request, query, question, facets);
    }

    private static SearchRequest.Builder numbered(
            SearchRequest.Builder request, SearchQuery query, ParsedQuery question, Facet... facets) {
        request.trackTotalHits(track -> track.enabled(true))
                .aggregations(new FacetRequest(query, question.corrected()).facets(facets));
        if (FacetRequest.keepsToAll(query)) {
            request.query(within(query, question));
        }
        SpellingSuggestion.asked(question).ifPresent(request::suggest);
        return request;
    }

    /** These articles as they are on a page. */
    public static SearchRequest.Builder among(SearchQuery query, ParsedQuery question, List<String> ids) {
        return Requests.hits(query, question)
                .source(source -> source.filter(filter -> filter.includes(shown(query))))
                .highlight(Snippets.asked(question))
                .postFilter(EntityQuery.terms(ArticleField.ID, ids))
                .size(ids.size());
    }

    /** Where a filter asks for somebody, also what the sentence is cut from that names them. */
    static List<String> shown(SearchQuery query) {
        if (query.entities().isEmpty()) {
            return Requests.SHOWN;
        }
        List<String> shown = new ArrayList<>(Requests.SHOWN);
        shown.addAll(List.of(ArticleField.BODY, "entities.*.evidence"));
        return shown;
    }

    /** The same articles in the same order as the words find under the filters. */
    private static Query within(SearchQuery query, ParsedQuery question) {
        Query filters = Constraints.filters(query, question.corrected());
        return filters.bool().filter().isEmpty()
                ? Requests.query(query, question)
                : Query.of(q -> q.bool(
                        bool -> bool.must(Requests.query(query, question)).filter(filters)));
    }
}
