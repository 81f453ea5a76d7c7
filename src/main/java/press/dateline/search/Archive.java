package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The articles, for those who ask; throws {@link EngineUnavailable} when the engine does not answer. */
public class Archive {

    public Archive(ElasticsearchClient client, String index, Naming naming) {}

    /** The answer to what a link asks; what was wrong with the link is among the answer's problems. */
    public SearchAnswer search(Asked asked) {
        throw new UnsupportedOperationException();
    }

    public SearchAnswer search(SearchQuery query) {
        return search(new Asked(query, List.of()));
    }

    /** Every hit in order, however many there are, without snippets of the body. */
    public void each(SearchQuery query, Consumer<Hit> reader) {
        throw new UnsupportedOperationException();
    }

    /** One article in any of its versions. */
    public Optional<StoredArticle> article(String id) {
        throw new UnsupportedOperationException();
    }

    public ArchiveSummary summary() {
        throw new UnsupportedOperationException();
    }

    /**
     * A page of all values of {@code facet} under {@code query}.
     *
     * @param letter what they begin with, or empty
     * @param text what one of their words begins with, or empty
     */
    public FacetPage values(SearchQuery query, Facet facet, String letter, String text, int page) {
        throw new UnsupportedOperationException();
    }

    /** Whether there is an index with articles in it. */
    public boolean isReady() {
        throw new UnsupportedOperationException();
    }
}
