package press.dateline.web.arrivals;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.web.access.RateLimits;
import press.dateline.web.access.RequestDeadline;

/** Tells an open result how many articles have come in since, as server-sent events: {@code {"new":3}}. */
@Path("/api/arrivals")
public class ArrivalStream {

    /** Then the browser asks anew, and whoever may not read any more is told nothing more. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    /** Why nothing is told; browsers do not ask again then, and the page is as it is without. */
    static final class NothingTold extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int status;

        NothingTold(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    private final ArrivalWatch watch;
    private final ArrivalsOffered arrivals;
    private final RateLimits limits;

    ArrivalStream(ArrivalWatch watch, ArrivalsOffered arrivals, RateLimits limits) {
        this.limits = limits;
        this.watch = watch;
        this.arrivals = arrivals;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> get(
            @Context HttpServerRequest request, @Context RoutingContext context, @Context Sse sse) {
        if (!arrivals.offered()) {
            throw new NotFoundException();
        }
        OpenResult open = open(QueryString.parse(request.query()));
        String who = limits.reader(request);
        if (!watch.hasRoom(who)) {
            throw new NothingTold(
                    UNAVAILABLE,
                    "As many open results as DATELINE_ARRIVALS_STREAMS allows are told already, or half of them of yours.");
        }
        Multi<Long> told = watch.told(who, open);
        RequestDeadline.lift(context);
        request.response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
        return told.map(count -> event(count, sse)).select().first(LONGEST);
    }

    @ServerExceptionMapper
    Response nothingTold(NothingTold e) {
        return Response.status(e.status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("error", String.valueOf(e.getMessage())))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static OutboundSseEvent event(long count, Sse sse) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        return count == ToldReader.STILL_THERE
                ? event.comment("still there").build()
                : event.reconnectDelay(AGAIN_AFTER.toMillis())
                        .data(String.class, "{\"new\":" + count + "}")
                        .build();
    }

    private static OpenResult open(Map<String, List<String>> parameters) {
        String since = String.join("", parameters.getOrDefault("since", List.of()));
        try {
            return new OpenResult(Links.parse(parameters).query().asOfNow(), Instant.parse(since));
        } catch (DateTimeException e) {
            throw new NothingTold(BAD_REQUEST, "“since” has to be a moment like 2022-01-10T12:00:00Z.");
        }
    }
}
