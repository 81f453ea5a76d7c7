package press.dateline.web.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Says in words that an address or the headers are too long.
 *
 * <p>The server's own limits, whose answer is a number without a word, are further out; between the two it is us who refuse.
 */
@Singleton
class HeadLimit {

    /** More than any browser's links that people send; a search with all its filters has a twentieth of it. */
    static final int LONGEST_ADDRESS = 65_536;

    static final int MOST_HEADERS = 98_304;

    /** After it is known whom the request is for, before anything is read of it. */
    private static final int EARLY = 29_500;

    private static final int ADDRESS_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;

    /** Between a header's name and what it says, and at its end. */
    private static final int AROUND = 4;

    void register(@Observes Filters filters) {
        filters.register(HeadLimit::check, EARLY);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(
                    context,
                    ADDRESS_TOO_LONG,
                    "This address is too long",
                    "It has more than 64 thousand letters. A search with fewer words or filters can be asked for.");
        } else if (size(request) > MOST_HEADERS) {
            refuse(
                    context,
                    HEADERS_TOO_LARGE,
                    "Your browser sends too much with its question",
                    "Its headers have more than 96 thousand letters. Clearing the cookies of this site usually helps.");
        } else {
            context.next();
        }
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND;
        }
        return size;
    }

    private static void refuse(RoutingContext context, int status, String title, String text) {
        context.response().putHeader("Connection", "close");
        PlainPage.send(context, status, title, text);
    }
}
