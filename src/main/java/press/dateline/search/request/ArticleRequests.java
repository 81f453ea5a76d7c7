package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.SearchQuery;

/** What the engine is asked for single articles: one by its id, all versions of one, some by their headlines. */
public final class ArticleRequests {

    /** A suggestion that comes late is none. */
    public static final String HASTE = "50ms";

    private static final int MOST_HEADLINES = 3;
    private static final int MOST_ENDINGS = 50;
    private static final int MOST_VERSIONS = 1_000;

    private ArticleRequests() {}

    /** One article, whichever version it is. */
    public static SearchRequest.Builder article(String id) {
        return new SearchRequest.Builder()
                .query(Constraints.has(ArticleField.ID, id))
                .size(1);
    }

    /** Where the words of a search stand in one article. */
    public static SearchRequest.Builder marked(String id, ParsedQuery question) {
        return new SearchRequest.Builder()
                .query(Constraints.has(ArticleField.ID, id))
                .size(1)
                .source(source -> source.fetch(false))
                .highlight(Snippets.whole(question));
    }

    /** All that versions of one story need to be listed; nobody corrects a story more often. */
    public static SearchRequest.Builder versions(String uri) {
        return new SearchRequest.Builder()
                .query(Constraints.has(ArticleField.URI, uri))
                .sort(Requests.by(ArticleField.RECEIVED, SortOrder.Desc), Requests.by(ArticleField.ID, SortOrder.Asc))
                .size(MOST_VERSIONS)
                .source(source -> source.filter(filter -> filter.includes(
                        ArticleField.ID,
                        ArticleField.SOURCE,
                        ArticleField.HEADLINE,
                        ArticleField.SLUG,
                        ArticleField.NOTE,
                        ArticleField.RECEIVED,
                        ArticleField.PUBLISHED,
                        ArticleField.SUPERSEDED)));
    }

    /** Live stories whose headlines have these words in a row, the last of them perhaps unfinished. */
    public static SearchRequest.Builder headlines(String typed) {
        BoolQuery.Builder bool = new BoolQuery.Builder()
                .filter(q -> q.matchPhrasePrefix(match ->
                        match.field(ArticleField.HEADLINE_EXACT).query(typed).maxExpansions(MOST_ENDINGS)));
        Constraints.asOf(SearchQuery.EVERYTHING, bool);
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool.build()))
                .sort(Requests.by(ArticleField.PUBLISHED, SortOrder.Desc), Requests.by(ArticleField.ID, SortOrder.Asc))
                .size(MOST_HEADLINES)
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.filter(filter -> filter.includes(ArticleField.ID, ArticleField.HEADLINE)))
                .timeout(HASTE);
    }
}
