package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.article.WithdrawnArticle;
import press.dateline.search.facets.Constraints;

/** What readers may know of articles that nobody may see: that they were withdrawn, and when. */
public class WithheldArticles {

    private static final String WITHDRAWN = "withdrawn";

    /** As long as a search may not yet know of a withdrawal anyway. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final SearchEngine engine;
    private volatile LastWithdrawal last;

    public WithheldArticles(ElasticsearchClient client, String index) {
        this.engine = new SearchEngine(client, index);
    }

    /** The article of this id, if it was withdrawn; of one under an embargo nobody knows that it is there. */
    public Optional<WithdrawnArticle> withdrawn(String id) {
        return ask(Constraints.has(ArticleField.ID, id), Instant.EPOCH, 1).stream()
                .findFirst();
    }

    /** Those withdrawn since {@code moment}, the last first. */
    public List<WithdrawnArticle> since(Instant moment, int most) {
        return ask(Query.of(query -> query.matchAll(all -> all)), moment, most);
    }

    /**
     * When one was last withdrawn, long ago where none ever was. It is asked with every letter that somebody types, so that
     * the answer holds for a moment.
     */
    public Instant last() {
        LastWithdrawal known = last;
        long now = System.nanoTime();
        if (known == null || now - known.asked() > MOMENT.toNanos()) {
            known = new LastWithdrawal(
                    since(Instant.EPOCH, 1).stream()
                            .findFirst()
                            .map(WithdrawnArticle::at)
                            .orElse(Instant.EPOCH),
                    now);
            last = known;
        }
        return known.at();
    }

    private record LastWithdrawal(Instant at, long asked) {}

    private List<WithdrawnArticle> ask(Query which, Instant since, int most) {
        try {
            return engine
                    .ask(new SearchRequest.Builder()
                            .size(most)
                            .query(query -> query.bool(bool -> bool.filter(which)
                                    .filter(Constraints.has("kind", WITHDRAWN))
                                    .filter(later -> later.range(range ->
                                            range.date(date -> date.field("at").gte(since.toString()))))))
                            .sort(sort -> sort.field(by -> by.field("at").order(SortOrder.Desc)))
                            .source(source -> source.filter(filter -> filter.includes("at", "said"))))
                    .hits()
                    .hits()
                    .stream()
                    .map(WithheldArticles::read)
                    .toList();
        } catch (EngineUnavailable e) {
            // An archive made by an earlier Dateline has never withdrawn anything.
            if (e.reason() == EngineUnavailable.Reason.MISSING) {
                return List.of();
            }
            throw e;
        }
    }

    private static WithdrawnArticle read(Hit<JsonNode> hit) {
        return new WithdrawnArticle(
                hit.id(),
                AnswerReader.instant(hit.source(), "at").orElse(Instant.EPOCH),
                AnswerReader.text(hit.source(), "said"));
    }
}
