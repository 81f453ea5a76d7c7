package press.dateline.web.access;

import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import press.dateline.web.language.Language;
import press.dateline.web.language.TroubleMessages;

/**
 * Lets in as many requests at once as are answered in good time, and tells the others at once when to come again.
 *
 * <p>How many that is, is measured: one more with every answer in time, a tenth less with every late one.
 */
@Singleton
public class ConcurrencyLimit {

    /** Later than this more readers at once only make all of them wait longer. */
    private static final Duration GOOD_TIME = Duration.ofSeconds(1);

    private static final double LESS = 0.9;
    private static final int LEAST_PER_PROCESSOR = 4;
    private static final int SOON = 2;
    private static final int BUSY = 503;

    private static final String TURN = "dateline.turn";

    /** After the time of asking is noted, before anything is done. */
    private static final int SECOND = 19_000;

    /** What costs nothing, and without which a page that was let in would be no page. */
    private static final Set<String> FREE =
            Set.of("/dateline.css", "/dateline.js", "/saved.js", "/icon.svg", "/robots.txt");

    private final Optional<Limiter<Void>> limiter;

    ConcurrencyLimit(RateConfiguration configuration) {
        int most = configuration
                .requestsAtOnce()
                .orElse(LEAST_PER_PROCESSOR * 4 * Runtime.getRuntime().availableProcessors());
        limiter = most <= 0 ? Optional.empty() : Optional.of(limiter(most));
    }

    private static Limiter<Void> limiter(int most) {
        int least = Math.min(most, LEAST_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
        return SimpleLimiter.newBuilder()
                .limit(AIMDLimit.newBuilder()
                        .initialLimit(Math.max(least, most / 2))
                        .minLimit(least)
                        .maxLimit(most)
                        .backoffRatio(LESS)
                        .timeout(GOOD_TIME.toMillis(), TimeUnit.MILLISECONDS)
                        .build())
                .build();
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, SECOND);
    }

    private void admit(RoutingContext context) {
        String path = context.request().path();
        // Whoever looks after this server is always answered.
        if (limiter.isEmpty() || path == null || path.startsWith("/q/") || FREE.contains(path)) {
            context.next();
            return;
        }
        Optional<Limiter.Listener> turn = limiter.get().acquire(null);
        if (turn.isEmpty()) {
            refuse(context);
            return;
        }
        context.put(TURN, turn.get());
        context.addEndHandler(ended -> leave(context, true));
        context.next();
    }

    /** What is streamed takes as long as its reader does, which says nothing of this machine; {@link RateLimits} bounds it. */
    static void leaveEarly(RoutingContext context) {
        leave(context, false);
    }

    private static void leave(RoutingContext context, boolean measured) {
        Limiter.Listener turn;
        // From the thread that streams, or from the one that finds the connection ended.
        synchronized (context) {
            turn = context.remove(TURN);
        }
        if (turn == null) {
            return;
        }
        if (measured) {
            turn.onSuccess();
        } else {
            turn.onIgnore();
        }
    }

    /** Written here and now: whatever else would write it is what there is too much of. */
    private static void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SOON));
        TroubleMessages words = Language.of(context).in(TroubleMessages.class);
        PlainPage.send(context, BUSY, words.many(), words.manyWhy());
    }
}
