package press.dateline.connection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Something that is only read, asked once more whenever a node of the cluster falls silent before it is answered: nobody knows
 * which node it waits for. The first answer counts, and a failure only where no other attempt is under way.
 */
final class HedgedRead<A> {

    private final Supplier<CompletableFuture<A>> asking;
    private final CompletableFuture<A> answer = new CompletableFuture<>();
    private final List<CompletableFuture<A>> attempts = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    private HedgedRead(Supplier<CompletableFuture<A>> asking) {
        this.asking = asking;
    }

    /** The answer; cancelling it ends the work in the engine, too. */
    static <A> CompletableFuture<A> ask(Supplier<CompletableFuture<A>> asking, EngineCondition condition) {
        HedgedRead<A> read = new HedgedRead<>(asking);
        Runnable again = read::attempt;
        condition.whenANodeFallsSilent(again);
        CompletableFuture<A> unused = read.answer.whenComplete((answered, failure) -> {
            condition.forget(again);
            read.attempts.forEach(attempt -> attempt.cancel(true));
        });
        read.attempt();
        return read.answer;
    }

    private void attempt() {
        if (answer.isDone()) {
            return;
        }
        open.incrementAndGet();
        CompletableFuture<A> attempt = asking.get();
        attempts.add(attempt);
        CompletableFuture<A> unused = attempt.whenComplete((answered, failed) -> {
            Throwable failure = failed == null ? ReadRequest.failure(answered) : failed;
            if (failure == null) {
                answer.complete(answered);
            } else if (open.decrementAndGet() == 0) {
                answer.completeExceptionally(failure);
            }
        });
    }
}
