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
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.Dates;

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
    private final Reader reader;

    ErrorPages(EngineCondition condition, SizeLimits sizes, Reader reader) {
        this.reader = reader;
        this.sizes = sizes;
        this.condition = condition;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status == 404) {
            return TroublePage.of(uri, status, words().nothingHere(), words().noPage(), "");
        }
        if (status == SizeLimits.BODY_TOO_LARGE) {
            return tooLarge(uri);
        }
        return TroublePage.of(uri, status, words().didNotWork(), words().notOffered(), "");
    }

    private Response tooLarge(UriInfo uri) {
        return Response.fromResponse(TroublePage.of(
                        uri, SizeLimits.BODY_TOO_LARGE, words().bodyTooLarge(), sizes.words(words()), ""))
                // What is still being sent is read no more.
                .header("Connection", "close")
                .build();
    }

    @ServerExceptionMapper
    Response withdrawn(Withdrawn e, UriInfo uri) {
        String day = Dates.day(e.article().at(), reader.language());
        String said = e.article().said();
        return Response.fromResponse(TroublePage.of(uri, 410, words().withdrawn(), words().withdrawnOn(day), said))
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    @ServerExceptionMapper
    Response unavailable(EngineUnavailable e, UriInfo uri) {
        LOG.warn(e.getMessage());
        return switch (e.reason()) {
            case REFUSED -> TroublePage.of(uri, 400, words().refused(), words().refusedWhy(), "");
            case MISSING -> later(uri, words().noArchive(), words().noArchiveYet());
            case BUSY -> later(uri, words().busy(), words().busyWhy());
            case SILENT -> silent(uri);
        };
    }

    /** What is written and looked up beside searches says no more than that nobody answered. */
    private Response silent(UriInfo uri) {
        return switch (condition.outage()) {
            case RESTARTING -> later(uri, words().back(), words().backWhy());
            case STOPPED -> later(uri, words().down(), words().downWhy());
            case SILENT, NONE -> later(uri, words().outOfReach(), words().outOfReachWhy());
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
        return Response.fromResponse(TroublePage.of(uri, INSUFFICIENT_STORAGE, words().full(), full(e), ""))
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
                        words().tooMuch(),
                        words().tooMany(reader.language().shared().seconds(e.waiting())),
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
            return TroublePage.of(uri, 400, words().unreadable(), words().unreadableWhy(), "");
        }
        if (ClosedConnection.isBehind(e)) {
            LOG.info("A reader was gone before the answer could be sent.");
            return TroublePage.of(uri, 500, words().wrong(), words().fault(), "");
        }
        // The number joins a reader's report to the log; what was searched for stays out of the log.
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Trouble %s", number);
        return TroublePage.of(uri, 500, words().wrong(), words().fault(), words().number(number));
    }

    /** Programs and whoever looks after the archive are told in English what would help. */
    private String full(StorageFull e) {
        return reader.language() == Language.ENGLISH ? String.valueOf(e.getMessage()) : words().diskFull();
    }

    private TroubleMessages words() {
        return reader.language().in(TroubleMessages.class);
    }
}
