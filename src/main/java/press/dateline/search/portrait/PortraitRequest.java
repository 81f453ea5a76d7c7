package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;

/** Asks for what the archive has on one entity. */
public final class PortraitRequest {

    /** The newest stories about it, and how many name it. */
    public static final String PASSAGES_OF = "passages";

    /** For a country. */
    static final String PLACES_OF = "places";

    private static final int PASSAGES = 5;
    private static final int PLACES = 40;

    /** So many spellings tell an editor what went wrong; who has more is split by the most frequent. */
    private static final int SPELLINGS = 60;

    /** Found under more ids than this, the rest of its spellings are not listed. */
    private static final int MOST_IDS = 100;

    private final EntityKey key;
    private final Corrected corrected;
    private final OutstandingEntities others;

    public PortraitRequest(EntityKey asked, Corrected corrected) {
        this.key = corrected.now(asked);
        this.corrected = corrected;
        this.others = new OutstandingEntities(key, corrected, live());
    }

    /** What is asked first, by name, at the same time: counts by themselves are remembered until an article comes in. */
    public Map<String, SearchRequest.Builder> asked() {
        Query live = live();
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>();
        requests.put(PASSAGES_OF, passages(live));
        // As an article that is about it writes it.
        requests.put(
                ArticleField.SPELLED,
                counted(live, ArticleField.SPELLED, spelled()).query(aboutFirst(live)));
        if (key.kind() == Kind.COUNTRY) {
            requests.put(PLACES_OF, counted(live, PLACES_OF, places()));
        }
        return requests;
    }

    /** What is asked next: who and what is named with it, of the same names as are read then. */
    public Map<String, SearchRequest.Builder> outstanding(SearchResponse<JsonNode> passages) {
        return others.asked(passages.hits().total().value());
    }

    /** What of that has to be asked once more. */
    public Map<String, SearchRequest.Builder> again(
            SearchResponse<JsonNode> passages, Map<String, SearchResponse<JsonNode>> outstanding) {
        return others.again(passages.hits().total().value(), outstanding);
    }

    private SearchRequest.Builder counted(Query live, String name, Aggregation counts) {
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool -> bool.filter(live).filter(EntityQuery.of(key, false, corrected))))
                .size(0)
                .trackTotalHits(track -> track.enabled(false))
                .aggregations(name, counts)
                .timeout(Requests.PATIENCE);
    }

    private Query aboutFirst(Query live) {
        return Query.of(q -> q.bool(bool -> bool.filter(live)
                .filter(EntityQuery.of(key, false, corrected))
                .should(should -> should.constantScore(about -> about.filter(EntityQuery.of(key, true, corrected))))));
    }

    private SearchRequest.Builder passages(Query live) {
        return new SearchRequest.Builder()
                .query(aboutFirst(live))
                .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                .sort(sort -> sort.field(by ->
                        by.field(ArticleField.PUBLISHED).order(SortOrder.Desc).missing("_last")))
                .size(PASSAGES)
                .trackTotalHits(track -> track.enabled(true))
                .source(source -> source.filter(filter -> filter.includes(
                        ArticleField.ID,
                        ArticleField.HEADLINE,
                        ArticleField.BODY,
                        ArticleField.SPELLED,
                        "entities.*.id",
                        "entities.*.evidence")))
                .timeout(Requests.PATIENCE);
    }

    private static Query live() {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        Constraints.asOf(SearchQuery.EVERYTHING, bool);
        return Query.of(q -> q.bool(bool.build()));
    }

    private Aggregation spelled() {
        String ids = corrected.parts(key).stream()
                .limit(MOST_IDS)
                .map(part -> escaped(Spelled.of(part.found(), "")) + ".*")
                .collect(Collectors.joining("|"));
        return Aggregation.of(a -> a.terms(terms -> terms.field(ArticleField.SPELLED)
                        .size(SPELLINGS)
                        .include(include -> include.regexp(ids.isEmpty() ? "nothing" : ids)))
                .aggregations(
                        "one",
                        one -> one.topHits(top -> top.size(1)
                                .source(source -> source.filter(
                                        filter -> filter.includes("entities.*.id", "entities.*.names"))))));
    }

    /** Ids come out of addresses: each of their characters stands for itself. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (!Character.isLetterOrDigit(point)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }

    /** The ids of places end in that of their country. */
    private Aggregation places() {
        List<String> touched = corrected.touched(Kind.PLACE);
        return Aggregation.of(a -> a.terms(terms -> {
            terms.field(Kind.PLACE.word()).size(PLACES).include(include -> include.regexp(".*-" + escaped(key.id())));
            return touched.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(touched));
        }));
    }
}
