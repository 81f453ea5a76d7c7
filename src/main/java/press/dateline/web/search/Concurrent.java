package press.dateline.web.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import press.dateline.search.EngineUnavailable;

/** What a second question to the engine, asked beside the first, has brought. */
final class Concurrent {

    private Concurrent() {}

    /** The answer once it is there; an engine that could not give it fails as it does where it is asked directly. */
    static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof EngineUnavailable unavailable) {
                throw unavailable;
            }
            throw e;
        }
    }
}
