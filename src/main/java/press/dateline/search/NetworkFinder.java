package press.dateline.search;

import java.util.Collection;
import java.util.List;
import press.dateline.authority.file.Kind;
import press.dateline.search.language.Reading;
import press.dateline.search.network.Network;
import press.dateline.search.network.NetworkRequest;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Finds who appears with whom, in two rounds: who is named most, then all pairs of these. */
final class NetworkFinder {

    private final SearchEngine engine;
    private final SearchResolver resolver;

    NetworkFinder(SearchEngine engine, SearchResolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    Network among(SearchQuery asked, Collection<Kind> kinds) {
        ResolvedSearch asks = resolver.resolved(asked);
        SearchQuery query = asks.query().withPage(1);
        NetworkRequest request = new NetworkRequest(query, asks.question(), kinds);
        List<Network.Named> names = request.names(engine.ask(request.frequent()).aggregations(), asks.names());
        List<Network.Tie> ties = names.size() < 2
                ? List.of()
                : request.ties(names, engine.ask(request.pairs(names)).aggregations());
        return new Network(
                query,
                Reading.of(query, asks.question(), asks.names()::of),
                kinds.stream().filter(kind -> !query.takesMore(Facet.of(kind))).toList(),
                names,
                ties);
    }
}
