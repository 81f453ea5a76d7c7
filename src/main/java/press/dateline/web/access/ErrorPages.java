package press.dateline.web.access;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import press.dateline.connection.EngineCondition;
import press.dateline.connection.EngineSilence;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.StorageFull;
import press.dateline.search.EngineUnavailable;
import press.dateline.web.view.Dates;
import press.dateline.web.view.Numbers;

/** What a reader sees when something is wrong: a page that says so and still carries the search box. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    /** When a reader might try again, in seconds. */
    private static final int SOON = 15;

    private static final int INSUFFICIENT_STORAGE = 507;

    /** A disk is not cleared within seconds. */
    private static final int LATER = 60;

    private final EngineCondition condition;
    private final SizeLimits sizes;

    ErrorPages(EngineCondition condition, SizeLimits sizes) {
        this.sizes = sizes;
        this.condition = condition;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status == 404) {
            return TroublePage.of(uri, status, "Nothing here", "There is no page at this address.", "");
        }
        if (status == SizeLimits.BODY_TOO_LARGE) {
            return tooLarge(uri);
        }
        return TroublePage.of(
                uri, status, "That did not work", "The address was asked for in a way it does not offer.", "");
    }

    private Response tooLarge(UriInfo uri) {
        return Response.fromResponse(
                        TroublePage.of(uri, SizeLimits.BODY_TOO_LARGE, SizeLimits.TOO_MUCH, sizes.words(), ""))
                // What is still being sent is read no more.
                .header("Connection", "close")
                .build();
    }

    @ServerExceptionMapper
    Response withdrawn(Withdrawn e, UriInfo uri) {
        String day = Dates.day(e.article().at());
        String said = e.article().said();
        return Response.fromResponse(TroublePage.of(
                        uri,
                        410,
                        "This article was withdrawn",
                        "It was taken out of the archive on " + day + " and must not be used any more.",
                        said))
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    @ServerExceptionMapper
    Response unavailable(EngineUnavailable e, UriInfo uri) {
        LOG.warn(e.getMessage());
        return switch (e.reason()) {
            case REFUSED ->
                TroublePage.of(
                        uri,
                        400,
                        "The search engine cannot answer this",
                        "It was asked for something that it refuses, and would refuse again: a shorter or simpler search"
                                + " may do.",
                        "");
            case MISSING ->
                later(uri, "There is no archive yet", "It is there as soon as articles have been taken in.");
            case BUSY ->
                later(
                        uri,
                        "The archive is busy",
                        "The search engine behind this page has more to do than it can. Please try again in a moment.");
            case SILENT -> silent(uri);
        };
    }

    /** What is written and looked up beside searches says no more than that nobody answered. */
    private Response silent(UriInfo uri) {
        return switch (condition.outage()) {
            case RESTARTING ->
                later(
                        uri,
                        "Back in a moment",
                        "The search engine behind this page is being started again, which takes less than a minute."
                                + " Nothing is lost; please try again then.");
            case STOPPED ->
                later(
                        uri,
                        "The archive is down",
                        "The search engine behind this page has ended several times and was not started again. Nothing is"
                                + " lost, but whoever runs this Dateline has to look; its log says why.");
            case SILENT, NONE ->
                later(
                        uri,
                        "The archive is out of reach",
                        "The search engine behind this page does not answer. Nothing is lost; please try again in a"
                                + " moment.");
        };
    }

    private static Response later(UriInfo uri, String title, String text) {
        return Response.fromResponse(TroublePage.of(uri, 503, title, text, ""))
                .header("Retry-After", SOON)
                .build();
    }

    @ServerExceptionMapper
    Response full(StorageFull e, UriInfo uri) {
        LOG.warn(e.getMessage());
        return Response.fromResponse(
                        TroublePage.of(uri, INSUFFICIENT_STORAGE, "Nothing can be stored just now", e.getMessage(), ""))
                .header("Retry-After", LATER)
                .build();
    }

    @ServerExceptionMapper
    Response unwritable(IndexUnavailable e, UriInfo uri) {
        LOG.warn(e.getMessage());
        return silent(uri);
    }

    @ServerExceptionMapper
    Response tooMuch(RateLimitExceeded e, UriInfo uri) {
        return Response.fromResponse(TroublePage.of(
                        uri,
                        429,
                        "Too much at once",
                        "Your computer has asked for many downloads, feeds or pictures in a short time. Please try again"
                                + " in " + Numbers.seconds(e.waiting()) + ".",
                        ""))
                .header("Retry-After", e.waiting())
                .build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        if (EngineSilence.isBehind(e)) {
            LOG.warn("Elasticsearch does not answer.");
            return silent(uri);
        }
        if (SizeLimits.isBehind(e)) {
            LOG.info("A form with files turned out to be too much.");
            return tooLarge(uri);
        }
        if (UnreadableRequest.isBehind(e)) {
            LOG.infof("A request that cannot be read: %s", e.getClass().getSimpleName());
            return TroublePage.of(
                    uri,
                    400,
                    "That could not be read",
                    "A date in a header, a letter written with a percent sign, or a form with files that breaks off is not"
                            + " what it should be.",
                    "");
        }
        // The number joins a reader's report to the log; what was searched for stays out of the log.
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Trouble %s", number);
        return TroublePage.of(
                uri,
                500,
                "Something went wrong",
                "This is a fault in Dateline, not in your search.",
                "Number " + number);
    }
}
