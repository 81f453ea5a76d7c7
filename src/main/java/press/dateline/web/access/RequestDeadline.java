package press.dateline.web.access;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * How long the engine may still take for the request that is being answered: whoever types has forgotten the letter after
 * two seconds, whoever waits for a page leaves after five.
 */
@Singleton
public class RequestDeadline {

    static final Duration SUGGESTIONS = Duration.ofSeconds(2);
    static final Duration PAGES = Duration.ofSeconds(5);
    static final Duration DOWNLOADS = Duration.ofSeconds(10);

    /** For each step of what takes as long as it has to: what is streamed, taken in or rebuilt. */
    static final Duration STEP = Duration.ofSeconds(30);

    private static final String BEGAN = "dateline.began";
    private static final String STREAMS = "dateline.streams";

    private final CurrentVertxRequest current;

    RequestDeadline(CurrentVertxRequest current) {
        this.current = current;
    }

    static void begin(RoutingContext context) {
        context.put(BEGAN, System.nanoTime());
    }

    /** From here on the answer to this request is streamed; how long that takes depends on its reader. */
    public static void lift(RoutingContext context) {
        context.put(STREAMS, true);
        ConcurrencyLimit.leaveEarly(context);
    }

    /** Where no reader waits, as in commands and letters, the time for one step. */
    public Duration left() {
        return request().map(RequestDeadline::left).orElse(STEP);
    }

    private static Duration left(RoutingContext context) {
        Long began = context.get(BEGAN);
        if (began == null || context.get(STREAMS) != null) {
            return STEP;
        }
        Duration whole = whole(context.request().method().name(), context.normalizedPath());
        return whole.equals(STEP) ? STEP : whole.minusNanos(System.nanoTime() - began);
    }

    /** From the moment the request came in, whatever it waited for. */
    static Duration whole(String method, String path) {
        if (path.equals("/api/suggest")) {
            return SUGGESTIONS;
        }
        if (path.startsWith("/api/articles") && !method.equals("GET") && !method.equals("HEAD")) {
            return STEP;
        }
        if (path.startsWith("/incoming") && method.equals("POST") || path.endsWith("/withhold")) {
            return STEP;
        }
        return path.matches("/search\\.(csv|jsonl|bib|ris|md)|/corrections/all\\.jsonl") ? DOWNLOADS : PAGES;
    }

    private Optional<RoutingContext> request() {
        // Commands run without the container's request.
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent())
                : Optional.empty();
    }
}
