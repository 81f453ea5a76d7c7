package press.dateline.connection;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HedgedReadTest {

    private final EngineCondition condition = new EngineCondition();
    private final List<CompletableFuture<String>> attempts = new ArrayList<>();
    private final CompletableFuture<String> answer = HedgedRead.ask(this::attempt, condition);

    private CompletableFuture<String> attempt() {
        CompletableFuture<String> attempt = new CompletableFuture<>();
        attempts.add(attempt);
        return attempt;
    }

    @Test
    void isAskedOnceWhileEveryNodeAnswers() {
        attempts.get(0).complete("first");
        assertThat(answer).isCompletedWithValue("first");
        condition.aNodeFellSilent();
        assertThat(attempts).hasSize(1);
    }

    @Test
    void isAskedAgainWhenANodeFallsSilentAndTheOtherAttemptIsGivenUp() {
        condition.aNodeFellSilent();
        assertThat(attempts).hasSize(2);
        attempts.get(1).complete("second");
        assertThat(answer).isCompletedWithValue("second");
        assertThat(attempts.get(0)).isCancelled();
    }

    @Test
    void failsOnlyWhereNoOtherAttemptIsUnderWay() {
        condition.aNodeFellSilent();
        attempts.get(0).completeExceptionally(new IllegalStateException("gone"));
        assertThat(answer).isNotDone();
        attempts.get(1).completeExceptionally(new IllegalStateException("refused"));
        assertThat(answer).isCompletedExceptionally();
    }

    @Test
    void aPartOfTheArchiveThatCannotBeReadIsAFailureButAnAnswerCutOffInTimeIsNone() {
        assertThat(HedgedRead.ask(() -> CompletableFuture.completedFuture(found(1, false)), condition))
                .isCompletedExceptionally();
        assertThat(HedgedRead.ask(() -> CompletableFuture.completedFuture(found(0, true)), condition))
                .isCompletedWithValueMatching(SearchResponse::timedOut);
    }

    private static SearchResponse<JsonNode> found(int failed, boolean cut) {
        return SearchResponse.of(response -> response.took(1)
                .timedOut(cut)
                .shards(shards -> shards.total(2).successful(2 - failed).failed(failed))
                .hits(hits -> hits.hits(List.of())));
    }

    @Test
    void whoeverGivesItUpEndsItsWork() {
        answer.cancel(true);
        assertThat(attempts.get(0)).isCancelled();
        condition.aNodeFellSilent();
        assertThat(attempts).hasSize(1);
    }
}
