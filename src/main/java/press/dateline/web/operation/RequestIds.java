package press.dateline.web.operation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request an id, which is sent with the answer ({@code X-Request-Id}) and stands in each line that the log has of
 * it as JSON; one that a web server in front gave it is kept.
 */
@Singleton
final class RequestIds {

    static final String HEADER = "X-Request-Id";
    static final String FIELD = "request";

    /** Before anybody refuses a request and says so in the log. */
    private static final int BEFORE_ALL = 40_000;

    /** Anything else may be made to look like a line of the log. */
    private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, BEFORE_ALL);
    }

    private static void name(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && GIVEN.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(FIELD, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
