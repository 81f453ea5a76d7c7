package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** What the engine is working out at the same time, by the names of what was asked; whoever wants an answer waits for it. */
final class PendingAnswers {

    private final Map<String, CompletableFuture<SearchResponse<JsonNode>>> asked;

    PendingAnswers(Map<String, CompletableFuture<SearchResponse<JsonNode>>> asked) {
        this.asked = asked;
    }

    SearchResponse<JsonNode> answer(String name) {
        return SearchEngine.translated(Objects.requireNonNull(asked.get(name))::join);
    }

    Map<String, SearchResponse<JsonNode>> all() {
        Map<String, SearchResponse<JsonNode>> answers = new LinkedHashMap<>();
        asked.keySet().forEach(name -> answers.put(name, answer(name)));
        return answers;
    }
}
