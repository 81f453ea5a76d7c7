package press.dateline.web.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.dateline.web.language.Language;
import press.dateline.web.language.TroubleMessages;

/**
 * Says in words that an address, the headers or what is sent is too much, where the server itself would say a bare number and
 * hang up.
 *
 * <p>The server's own limits for addresses and headers are further out; between the two it is us who refuse.
 */
@Singleton
public class SizeLimits {

    /** More than any link that people send; a search with all its filters has a twentieth of it. */
    private static final int LONGEST_ADDRESS = 65_536;

    /** Of its path, which has no more than an id; the framework tries its patterns at every letter of it. */
    private static final int LONGEST_PATH = 8_192;

    private static final int MOST_HEADERS = 98_304;

    /** Between a header's name and what it says, and at its end. */
    private static final int AROUND = 4;

    /** After it is known whom the request is for, before anything is read of it. */
    private static final int EARLY = 29_000;

    static final int BODY_TOO_LARGE = 413;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;

    /** So many times the limit is listened to, or whoever still sends hears nothing of the answer. */
    private static final int PATIENCE = 4;

    private final long most;

    SizeLimits(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(
                    context,
                    ADDRESS_TOO_LONG,
                    words(context).tooLong(),
                    words(context).tooLongWhy());
        } else if (request.path().length() > LONGEST_PATH) {
            refuse(
                    context,
                    ADDRESS_TOO_LONG,
                    words(context).tooLong(),
                    words(context).pathTooLong());
        } else if (headers(request) > MOST_HEADERS) {
            refuse(
                    context,
                    HEADERS_TOO_LARGE,
                    words(context).headersTooLarge(),
                    words(context).headersTooLargeWhy());
        } else if (length(request) > most) {
            refuseBody(context, length(request));
        } else {
            context.next();
        }
    }

    private static int headers(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND;
        }
        return size;
    }

    /** How many bytes a request says that it sends; none where it does not say, or says what the server refuses it for. */
    public static long length(HttpServerRequest request) {
        String said = request.getHeader("Content-Length");
        try {
            return said == null ? 0 : Long.parseLong(said);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void refuseBody(RoutingContext context, long length) {
        if (length > PATIENCE * most
                || "100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            refuseBody(context);
        } else {
            context.response().putHeader("Connection", "close");
            context.request().endHandler(all -> refuseBody(context));
            context.request().resume();
        }
    }

    private void refuseBody(RoutingContext context) {
        refuse(context, BODY_TOO_LARGE, words(context).bodyTooLarge(), words(words(context)));
    }

    /** Whether the framework found while it read a form with files that it is too much, and has answered so with a bare number. */
    static boolean isBehind(Throwable e) {
        return e instanceof IOException && "Request too large".equals(e.getMessage());
    }

    /** What is said of it, also where nobody knew beforehand how much would come. */
    String words(TroubleMessages words) {
        return words.bodyTooLargeWhy(most >> 20);
    }

    private static TroubleMessages words(RoutingContext context) {
        return Language.of(context).in(TroubleMessages.class);
    }

    private static void refuse(RoutingContext context, int status, String title, String text) {
        context.response().putHeader("Connection", "close");
        PlainPage.send(context, status, title, text);
    }
}
