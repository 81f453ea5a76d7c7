package press.dateline.web.api;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import press.dateline.audit.AuditAction;
import press.dateline.background.Causes;
import press.dateline.search.Archive;
import press.dateline.search.EngineUnavailable;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.ResultWindow;
import press.dateline.search.state.SearchQuery;
import press.dateline.share.Export;
import press.dateline.share.ExportFormat;
import press.dateline.share.Heading;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.access.RateLimits;
import press.dateline.web.access.RequestDeadline;
import press.dateline.web.audit.AuditTrail;

/** A search whole as a file: the parameters of {@code /search} behind another suffix. */
@Path("/")
@Tag(name = "Take away")
public class Exports {

    private static final Logger LOG = Logger.getLogger(Exports.class);

    /** For the name of the file: a time without what file systems refuse. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

    /** So many at once are noted in the audit log. */
    private static final int MANY = 1_000;

    private final Archive archive;
    private final Clock clock;
    private final RateLimits limits;
    private final CanonicalAddress site;
    private final AuditTrail trail;

    Exports(Archive archive, Clock clock, RateLimits limits, CanonicalAddress site, AuditTrail trail) {
        this.trail = trail;
        this.site = site;
        this.archive = archive;
        this.clock = clock;
        this.limits = limits;
    }

    @GET
    @Path("search.{suffix: csv|jsonl|bib|ris|md}")
    @Operation(
            summary = "Take away a whole search as a file",
            description =
                    "Every article of the search in its order, streamed: csv, jsonl (ninjs), bib (BibTeX), ris or md"
                            + " (Markdown). The headers Dateline-Total, Dateline-As-Of and Dateline-Reading (percent-encoded)"
                            + " say what it holds; also at /search with the Accept header of the format.")
    public Response export(@PathParam("suffix") String suffix, @Context RoutingContext context) {
        ExportFormat format =
                ExportFormat.of(suffix).orElseThrow(() -> new NotFoundException("There is no format " + suffix + "."));
        HttpServerRequest request = context.request();
        limits.spend(RateLimits.Cost.EXPORT, request);
        limits.turn(context);
        SearchQuery query =
                Links.parse(QueryString.parse(request.query())).query().withPage(1);
        // As of now: what comes in while it is written must not move what is still to be written.
        Heading heading = heading(query.pinned(clock.instant()).withSize(1));
        if (heading.total() > MANY) {
            // Never what was searched for.
            trail.note(AuditAction.EXPORTED, "%,d articles as %s".formatted(heading.total(), suffix));
        }
        Export export = format.open(site.of(""));
        RequestDeadline.lift(context);
        return Response.ok((StreamingOutput) out -> stream(query, heading, export, out, request), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name(heading, format) + "\"")
                .header("Dateline-Total", heading.total())
                .header("Dateline-As-Of", heading.asOf())
                .header("Dateline-Reading", encoded(heading.reading()))
                .header("Link", "<" + heading.link() + ">; rel=\"alternate\"; type=\"text/html\"")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private Heading heading(SearchQuery query) {
        SearchAnswer answer = archive.search(query);
        SearchQuery usual = answer.query().withSize(ResultWindow.USUAL_SIZE);
        return new Heading(
                answer.reading(),
                archive.exactly(answer),
                usual.asOf().orElseThrow(),
                site.of(Links.link("/search", usual)));
    }

    private static String name(Heading heading, ExportFormat format) {
        return "dateline-" + heading.total() + "-articles-" + MINUTE.format(heading.asOf()) + "." + format.suffix();
    }

    /** Headers are ASCII. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void stream(
            SearchQuery query, Heading heading, Export export, OutputStream out, HttpServerRequest request) {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            whole(query, heading, export, writer, request);
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The reader of an export has gone; the rest was not asked for.", e);
        }
    }

    private void whole(SearchQuery query, Heading heading, Export export, Writer writer, HttpServerRequest request)
            throws IOException {
        try {
            export.begin(heading, writer);
            // Writing to somebody who has gone is no error to the server: without a look it would go on to the end.
            Consumer<StoredArticle> look = article -> checkThere(request);
            archive.whole(query, heading.asOf(), look.andThen(export.into(writer)));
        } catch (EngineUnavailable e) {
            LOG.warn("An export broke off: " + Causes.of(e));
            // Or half of the file would look like the whole.
            request.connection().close();
        }
    }

    private static void checkThere(HttpServerRequest request) {
        if (request.response().closed()) {
            throw new UncheckedIOException(new ClosedChannelException());
        }
    }
}
