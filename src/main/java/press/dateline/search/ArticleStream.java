package press.dateline.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.LatestArrivals;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.answer.ResultWalk;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.article.StoredArticleReader;
import press.dateline.search.language.Reading;
import press.dateline.search.request.Requests;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.SearchQuery;

/** All articles that a search finds, however many, read from the engine batch by batch. */
final class ArticleStream {

    private static final int BATCH = 1_000;

    /** With their bodies, so many are a few megabytes. */
    private static final int WHOLE_BATCH = 200;

    private static final String LATEST = "latest";
    private static final String COUNTED = "counted";

    private final SearchEngine engine;
    private final SearchResolver resolver;

    ArticleStream(SearchEngine engine, SearchResolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    /** Every hit in order, however many there are, without snippets of the body; page and size do not matter. */
    void each(SearchQuery asked, Consumer<Hit> reader) {
        ResolvedSearch asks = resolver.resolved(asked);
        AnswerReader answers = new AnswerReader(asks.query(), asks.question(), asks.names());
        batches(() -> Requests.hits(asks.query(), asks.question()), BATCH, batch -> answers.hits(batch)
                .forEach(reader));
    }

    /**
     * Every article in order, whole but for its other versions.
     *
     * @param until what came in later is left out, unless the question itself says as of when
     */
    void whole(SearchQuery asked, Instant until, Consumer<StoredArticle> reader) {
        // The same question as the page's: where that was loosened, this is too, and ranked as there.
        ResolvedSearch asks = resolver.resolved(asked);
        SearchQuery query = asks.query().pinned(until);
        batches(() -> Requests.whole(query, asks.question()), WHOLE_BATCH, batch -> batch.hits()
                .hits()
                .forEach(hit -> reader.accept(StoredArticleReader.of(
                        hit.source(), List.of(), asks.question().corrected(), asks.names()))));
    }

    /** The same stories, the last first, with what in them matched; however many there are. */
    void arrivals(SearchQuery asked, Instant moment, Consumer<Arrival> reader) {
        ResolvedSearch asks = resolver.resolved(asked);
        AnswerReader answers = new AnswerReader(asks.query(), asks.question(), asks.names());
        batches(() -> Requests.arrivals(asks.query(), asks.question(), moment), WHOLE_BATCH, batch -> {
            arrivals(batch, answers).forEach(reader);
        });
    }

    /** The last of the stories that the search finds to have come in, the last first. */
    List<Arrival> latest(SearchQuery asked, int most) {
        ResolvedSearch asks = resolver.resolved(asked);
        AnswerReader answers = new AnswerReader(asks.query(), asks.question(), asks.names());
        SearchResponse<JsonNode> response = engine.ask(
                Requests.arrivals(asks.query(), asks.question(), Instant.EPOCH).size(most));
        return arrivals(response, answers);
    }

    /**
     * The same with how many there are: nothing that only a page shows is counted for it, which over everything would take
     * many times as long.
     */
    LatestArrivals followed(SearchQuery asked, int most) {
        ResolvedSearch all = resolver.resolved(asked);
        ResolvedSearch asks = asked.meaning() ? resolver.resolved(asked.withMeaning(false)) : all;
        Map<String, SearchResponse<JsonNode>> answers = engine.askTogether(Map.of(
                LATEST,
                // Without the sentences that name whom a filter keeps to, which are cut from the whole text.
                Requests.arrivals(asks.query(), asks.question(), Instant.EPOCH)
                        .size(most)
                        .source(source -> source.filter(filter -> filter.includes(Requests.SHOWN))),
                COUNTED,
                Requests.total(all.query(), all.question())));
        SearchResponse<JsonNode> counted = Objects.requireNonNull(answers.get(COUNTED));
        return new LatestArrivals(
                Reading.of(all.query(), all.question(), all.names()::of),
                SearchEngine.total(counted),
                counted.timedOut(),
                arrivals(
                        Objects.requireNonNull(answers.get(LATEST)),
                        new AnswerReader(asks.query(), asks.question(), asks.names())));
    }

    private static List<Arrival> arrivals(SearchResponse<JsonNode> response, AnswerReader answers) {
        List<Hit> hits = answers.hits(response);
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            long received = response.hits().hits().get(i).sort().get(0).longValue();
            arrivals.add(new Arrival(hits.get(i), Instant.ofEpochMilli(received)));
        }
        return arrivals;
    }

    /** Asks for batch after batch until one is not full. */
    private void batches(Supplier<SearchRequest.Builder> request, int size, Consumer<SearchResponse<JsonNode>> reader) {
        List<FieldValue> after = List.of();
        do {
            SearchResponse<JsonNode> batch =
                    engine.ask(ResultWalk.after(request.get().size(size), after));
            reader.accept(batch);
            after = ResultWalk.last(batch, size);
        } while (!after.isEmpty());
    }
}
