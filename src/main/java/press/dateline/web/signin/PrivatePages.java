package press.dateline.web.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keeps what is for one reader out of what a proxy keeps for all. */
@Singleton
class PrivatePages {

    /** Before the pages, after what refuses requests. */
    private static final int EARLY = 9_000;

    private static final String CACHE_CONTROL = "Cache-Control";

    private final boolean closed;

    PrivatePages(AccessConfiguration configuration) {
        this.closed = configuration.reading() == AccessConfiguration.Reading.CLOSED;
    }

    void register(@Observes Filters filters) {
        filters.register(this::mark, EARLY);
    }

    private void mark(RoutingContext context) {
        boolean known = SessionCookie.of(context.request()).isPresent()
                || context.request().getHeader("Authorization") != null;
        if (known || closed && !ClosedReading.isOpen(context.request().path())) {
            context.addHeadersEndHandler(sent -> {
                MultiMap headers = context.response().headers();
                if (!headers.contains(CACHE_CONTROL)) {
                    headers.set(CACHE_CONTROL, "private, no-cache");
                }
            });
        }
        context.next();
    }
}
