package press.dateline.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;
import press.dateline.search.facets.FacetListing;
import press.dateline.search.facets.FacetPage;
import press.dateline.search.facets.ListedArticles;
import press.dateline.search.facets.YearCounts;
import press.dateline.search.facets.YearCountsRequest;
import press.dateline.search.request.Requests;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Lists all values of a facet under a search, a page at a time. */
final class FacetLists {

    private final SearchEngine engine;
    private final SearchResolver resolver;

    FacetLists(SearchEngine engine, SearchResolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    FacetPage countries(SearchQuery asked) {
        ResolvedSearch asks = resolver.resolved(asked);
        FacetListing list = new FacetListing(asks.query(), Facet.COUNTRY, "", "", 1);
        return list.frequent(counted(asks, list), asks.question(), asks.names());
    }

    FacetPage page(FacetListing asked) {
        return page(asked, resolver.resolved(asked.query()));
    }

    private FacetPage page(FacetListing asked, ResolvedSearch asks) {
        FacetListing list = asked.of(asks.query());
        return list.read(counted(asks, list), asks.question(), asks.names());
    }

    /** In two rounds: which values stand on the page, then the years of these alone. */
    ListedValues withYears(FacetListing asked) {
        ResolvedSearch asks = resolver.resolved(asked.query());
        FacetPage page = page(asked, asks);
        YearCountsRequest years = new YearCountsRequest(page, asks.question().corrected());
        return new ListedValues(
                page, years.isEmpty() ? YearCounts.NONE : years.read(counted(asks, years.asked(), years.having())));
    }

    private Map<String, Aggregate> counted(ResolvedSearch asks, FacetListing list) {
        Map<String, Aggregation> counts = list.asked(asks.question().corrected());
        ListedArticles articles = new ListedArticles(list, asks.question().corrected());
        return articles.query()
                .map(which -> counted(asks, counts, which))
                .filter(articles::suffice)
                .orElseGet(() -> engine.ask(Requests.counts(asks.query(), asks.question(), counts))
                        .aggregations());
    }

    /** In these articles of the search alone. */
    private Map<String, Aggregate> counted(ResolvedSearch asks, Map<String, Aggregation> counts, Query which) {
        Query words = Requests.query(asks.query(), asks.question());
        return engine.ask(Requests.counts(asks.query(), asks.question(), counts)
                        .query(q -> q.bool(bool -> bool.filter(words).filter(which))))
                .aggregations();
    }
}
