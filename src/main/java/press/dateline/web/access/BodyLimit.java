package press.dateline.web.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in words that what is sent is too much, where the server itself would say a bare number and hang up. */
@Singleton
class BodyLimit {

    /** Before anything is read of it. */
    private static final int EARLY = 29_000;

    private static final int TOO_LARGE = 413;

    /** So many times the limit is listened to, or whoever still sends hears nothing of the answer. */
    private static final int PATIENCE = 4;

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        long length = length(context.request());
        if (length <= most) {
            context.next();
            return;
        }
        context.response().putHeader("Connection", "close");
        if (length > PATIENCE * most
                || "100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            refuse(context);
        } else {
            context.request().endHandler(all -> refuse(context));
            context.request().resume();
        }
    }

    private static long length(HttpServerRequest request) {
        String said = request.getHeader("Content-Length");
        try {
            return said == null ? 0 : Long.parseLong(said);
        } catch (NumberFormatException e) {
            // The server refuses it for that.
            return 0;
        }
    }

    private void refuse(RoutingContext context) {
        String text = "This is more than %d MB, the most that is taken at once; nothing of it was taken in. Send it in"
                        .formatted(most >> 20)
                + " parts, or have it read on the machine itself with dateline ingest, which has no limit.";
        PlainPage.send(context, TOO_LARGE, "That is too much at once", text);
    }
}
