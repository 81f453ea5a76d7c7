package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.article.WithdrawnArticle;
import press.dateline.search.facets.Constraints;

/** What readers may know of articles that nobody may see: that they were withdrawn, and when. */
public class WithheldArticles {

    private static final String WITHDRAWN = "withdrawn";

    /** That an editor holds a story back is no less a reason to forget it. */
    private static final String HELD = "hold";

    /** First it is said that a story is withdrawn; only when its removal is said, too, has everybody to have forgotten it. */
    private static final String REMOVED = "removal";

    /** What another program withdraws is known within a second, this and the reading of the names taken together. */
    private static final Duration MOMENT = Duration.ofMillis(500);

    private final SearchEngine engine;
    private final Clock clock;
    private volatile Optional<LastWithheld> known = Optional.empty();

    /** When a story was last withheld, as it was known at {@code asked}. */
    private record LastWithheld(Instant at, Instant asked) {

        boolean isFresh(Instant now) {
            return !now.isBefore(asked) && now.isBefore(asked.plus(MOMENT));
        }
    }

    public WithheldArticles(ElasticsearchClient client, String index, Clock clock) {
        this.engine = new SearchEngine(client, index);
        this.clock = clock;
    }

    /** The article of this id, if it was withdrawn; of one under an embargo nobody knows that it is there. */
    public Optional<WithdrawnArticle> withdrawn(String id) {
        return ask(List.of(Constraints.has(ArticleField.ID, id), kind(WITHDRAWN)), 1).stream()
                .findFirst();
    }

    /** Those withdrawn since {@code moment}, the last first. */
    public List<WithdrawnArticle> since(Instant moment, int most) {
        Query later = Query.of(query ->
                query.range(range -> range.date(date -> date.field("at").gte(moment.toString()))));
        return ask(List.of(later, kind(WITHDRAWN)), most);
    }

    /**
     * When a story was last withdrawn or held back by an editor, long ago where none ever was. Asked with every letter that
     * somebody types, so the answer holds for a moment, unless this program withholds another.
     */
    public Instant last() {
        Instant now = clock.instant();
        Optional<LastWithheld> remembered = known;
        if (remembered.isPresent() && remembered.get().isFresh(now)) {
            return remembered.get().at();
        }
        Instant at = ask(List.of(kind(WITHDRAWN, HELD, REMOVED)), 1).stream()
                .findFirst()
                .map(WithdrawnArticle::at)
                .orElse(Instant.EPOCH);
        known = Optional.of(new LastWithheld(at, now));
        return at;
    }

    /** To be told whenever this program withholds a story: what was known a moment ago holds no more. */
    public void forget() {
        known = Optional.empty();
    }

    private static Query kind(String... kinds) {
        List<FieldValue> values = Stream.of(kinds).map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field("kind").terms(any -> any.value(values))));
    }

    private List<WithdrawnArticle> ask(List<Query> which, int most) {
        try {
            return engine
                    .ask(new SearchRequest.Builder()
                            .size(most)
                            .query(query -> query.bool(bool -> bool.filter(which)))
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
