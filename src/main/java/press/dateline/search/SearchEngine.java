package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import press.dateline.search.EngineUnavailable.Reason;

/** Sends searches to Elasticsearch; throws {@link EngineUnavailable}, in a reader’s words, where they are not answered. */
final class SearchEngine {

    private static final String SILENT = "The archive’s engine does not answer. Please try again in a moment.";

    private final ElasticsearchClient client;
    private final ElasticsearchAsyncClient together;
    private final String index;

    /** Searches go to the alias or index {@code index} where they name no other. */
    SearchEngine(ElasticsearchClient client, String index) {
        this.client = client;
        this.together = new ElasticsearchAsyncClient(client._transport());
        this.index = index;
    }

    String index() {
        return index;
    }

    SearchResponse<JsonNode> ask(SearchRequest.Builder request) {
        return ask(index, request);
    }

    SearchResponse<JsonNode> ask(String where, SearchRequest.Builder request) {
        return translated(() -> {
            try {
                return client.search(request.index(where).build(), JsonNode.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The answers under the names of what was asked; all are asked at the same time. */
    Map<String, SearchResponse<JsonNode>> askTogether(Map<String, SearchRequest.Builder> requests) {
        if (requests.size() < 2) {
            Map<String, SearchResponse<JsonNode>> one = new LinkedHashMap<>();
            requests.forEach((name, request) -> one.put(name, ask(request)));
            return one;
        }
        return start(requests).all();
    }

    /** The same for whoever asks on as soon as one answer is there. */
    PendingAnswers start(Map<String, SearchRequest.Builder> requests) {
        Map<String, CompletableFuture<SearchResponse<JsonNode>>> asked = new LinkedHashMap<>();
        requests.forEach((name, request) ->
                asked.put(name, together.search(request.index(index).build(), JsonNode.class)));
        return new PendingAnswers(asked);
    }

    /** How many documents of an index match, exactly. */
    long count(String where, Query which) {
        return total(ask(
                where, new SearchRequest.Builder().query(which).size(0).trackTotalHits(track -> track.enabled(true))));
    }

    static long total(SearchResponse<JsonNode> counted) {
        return counted.hits().total().value();
    }

    /** Whether there is an index with articles in it. */
    boolean isReady() {
        try {
            return count(index, Query.of(all -> all.matchAll(every -> every))) > 0;
        } catch (EngineUnavailable e) {
            if (e.reason() == Reason.MISSING) {
                return false;
            }
            throw e;
        }
    }

    /** What {@code asking} gives, a failure of the engine told as {@link EngineUnavailable}. */
    static <T> T translated(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (ElasticsearchException e) {
            throw refusal(e);
        } catch (UncheckedIOException e) {
            throw new EngineUnavailable(Reason.SILENT, SILENT, e);
        } catch (CompletionException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(CompletionException e) {
        if (e.getCause() instanceof ElasticsearchException refused) {
            return refusal(refused);
        }
        return e.getCause() instanceof IOException ? new EngineUnavailable(Reason.SILENT, SILENT, e) : e;
    }

    private static EngineUnavailable refusal(ElasticsearchException e) {
        return switch (e.status()) {
            case 404 ->
                new EngineUnavailable(
                        Reason.MISSING,
                        "There is no archive yet. It is there as soon as articles have been taken in.",
                        e);
            case 429, 502, 503, 504 ->
                new EngineUnavailable(
                        Reason.BUSY, "The archive’s engine is too busy to answer. Please try again in a moment.", e);
            // The type only: the engine’s reason may quote what was searched for, which no log may hold.
            case 400, 413 ->
                new EngineUnavailable(
                        Reason.REFUSED,
                        "The archive’s engine refused this question ("
                                + e.error().type() + ").",
                        e);
            default ->
                new EngineUnavailable(
                        Reason.SILENT,
                        "The archive’s engine failed (" + e.status() + ", "
                                + e.error().type() + ").",
                        e);
        };
    }
}
