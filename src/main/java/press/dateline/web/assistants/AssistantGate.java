package press.dateline.web.assistants;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.access.PlainPage;
import press.dateline.web.access.RateLimitExceeded;
import press.dateline.web.access.RateLimits;
import press.dateline.web.access.SizeLimits;

/** Stands before {@code /mcp}: nothing is there while assistants are off, and who comes too often or from a foreign page waits. */
@Singleton
class AssistantGate {

    static final String PATH = "/mcp";

    /** After it is known who asks and whether they may read: see {@code SecurityHandlerPriorities}. */
    private static final int LAST = 50;

    /** No question has as many letters; what is longer would only be read to be refused. */
    private static final long LONGEST = 1 << 20;

    private static final int MOST_AT_ONCE = 20;

    private static final String PAID = "dateline.assistants.paid";
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    /** Among what looks at failures. */
    private static final int EARLY = -95_000;

    private final boolean on;
    private final CanonicalAddress address;
    private final RateLimits limits;

    /** Also where nobody says beforehand how much is sent. */
    private final BodyHandler bodies = BodyHandler.create(false).setBodyLimit(LONGEST);

    AssistantGate(AssistantConfiguration configuration, CanonicalAddress address, RateLimits limits) {
        this.on = configuration.assistants() == AssistantConfiguration.Assistants.ON;
        this.address = address;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, LAST);
        filters.register(this::read, LAST - 1);
    }

    /** Where the body turns out to be longer than was said. */
    void register(@Observes Router router) {
        router.route(PATH).order(EARLY).failureHandler(context -> {
            if (context.statusCode() == TOO_LARGE && !context.response().ended()) {
                tooLong(context);
            } else {
                context.next();
            }
        });
    }

    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.equals(PATH) && !path.startsWith(PATH + "/")) {
            context.next();
        } else if (!on || !path.equals(PATH)) {
            PlainPage.send(context, NOT_FOUND, "Nothing here", "There is no page at this address.");
        } else {
            admit(context);
        }
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.method().equals(HttpMethod.POST) && !request.method().equals(HttpMethod.DELETE)) {
            // Streams that stay open are not offered: each would hold a place among the requests for as long as it
            // likes.
            context.response().putHeader("Allow", "POST, DELETE");
            PlainPage.send(context, 405, "Assistants ask here", "By POST, in the Model Context Protocol over HTTP.");
        } else if (!address.isOwnPage(request)) {
            PlainPage.send(context, 403, "Not from there", "A page of another site may not ask in its reader's name.");
        } else if (request.method().equals(HttpMethod.POST) && !isAccepted(request)) {
            PlainPage.send(
                    context,
                    400,
                    "That could not be read",
                    "The Accept header has to name application/json and text/event-stream.");
        } else if (SizeLimits.length(request) > LONGEST) {
            tooLong(context);
        } else {
            take(context);
        }
    }

    private static void tooLong(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        PlainPage.send(context, TOO_LARGE, "That is too much at once", "A question may have 1 MB.");
    }

    private void take(RoutingContext context) {
        try {
            limits.spend(RateLimits.Cost.ASSISTANT, context.request());
            context.put(PAID, true);
            bodies.handle(context);
            context.request().resume();
        } catch (RateLimitExceeded e) {
            context.response().putHeader("Retry-After", Long.toString(e.waiting()));
            PlainPage.send(context, 429, "Too much at once", "Please ask again in a minute.");
        }
    }

    /** What is neither a message nor several is refused here: the protocol's own reader takes it for a fault of ours. */
    private void read(RoutingContext context) {
        if (context.get(PAID) == null || context.request().method().equals(HttpMethod.DELETE) || isMessage(context)) {
            context.next();
        } else {
            PlainPage.send(
                    context,
                    400,
                    "That could not be read",
                    "A question is a message of JSON-RPC 2.0, an object, or an array of at most twenty.");
        }
    }

    private static boolean isMessage(RoutingContext context) {
        try {
            Buffer sent = context.body().buffer();
            Object said = sent == null ? null : Json.decodeValue(sent);
            return said instanceof JsonObject
                    || said instanceof JsonArray several
                            && !several.isEmpty()
                            && several.size() <= MOST_AT_ONCE
                            && several.stream().allMatch(JsonObject.class::isInstance);
        } catch (DecodeException e) {
            return false;
        }
    }

    /** One request may bring many questions: the first is paid for at the gate, the others here. */
    void spend(RoutingContext context) {
        if (context.remove(PAID) == null) {
            limits.spend(RateLimits.Cost.ASSISTANT, context.request());
        }
    }

    private static boolean isAccepted(HttpServerRequest request) {
        String accepted = String.join(",", request.headers().getAll("Accept"));
        return accepted.contains("application/json") && accepted.contains("text/event-stream");
    }
}
