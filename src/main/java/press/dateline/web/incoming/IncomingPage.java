package press.dateline.web.incoming;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.Problem;
import press.dateline.index.runs.Run;
import press.dateline.index.runs.RunStore;
import press.dateline.ingest.Reception;
import press.dateline.web.access.Editing;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;

/** What came in, how it went, and what editors can do about it. */
@Path("/incoming")
public class IncomingPage {

    private static final int RUNS = 50;
    private static final int SOURCES = 50;

    /** What a page shows of the archive's receipts. */
    record IncomingView(
            List<RunView> runs, List<SourceView> sources, String waiting, String kept) {}

    record SourceView(String name, String href, String heard, boolean silent, String articles) {}

    record incoming(Page page, Editor editor, IncomingView view, String trouble) implements TemplateInstance {}

    record run(Page page, Editor editor, RunView view, String trouble) implements TemplateInstance {}

    private final Reception reception;
    private final Editing editing;
    private final Clock clock;

    IncomingPage(Reception reception, Editing editing, Clock clock) {
        this.reception = reception;
        this.editing = editing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(RoutingContext context) {
        return list(200, Editor.of(editing, context), "");
    }

    private Response list(int status, Editor editor, String trouble) {
        Instant now = clock.instant();
        RunStore store = reception.kept().store();
        RunStore.Kept kept = store.kept();
        return html(
                status,
                new incoming(
                        new Page("Incoming", FormState.EMPTY, false),
                        editor,
                        new IncomingView(
                                store.last(RUNS).stream()
                                        .map(each -> RunView.of(each, now))
                                        .toList(),
                                store.sources(SOURCES).stream()
                                        .map(each -> source(each, now))
                                        .toList(),
                                reception.waiting() == 0 ? "" : "%,d in the queue".formatted(reception.waiting()),
                                "%,d received files are kept in %s; they take %s"
                                        .formatted(
                                                kept.files(), reception.kept().folder(), Ago.bytes(kept.bytes()))),
                        trouble));
    }

    private static SourceView source(press.dateline.index.runs.SourceReceipt each, Instant now) {
        String heard = Ago.heard(each.last(), now);
        return new SourceView(
                each.source().isEmpty() ? "(no source given)" : each.source(),
                "/search?source=" + URLEncoder.encode(each.source(), StandardCharsets.UTF_8),
                heard,
                heard.startsWith("silent"),
                "%,d".formatted(each.articles()));
    }

    @GET
    @Path("runs/{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response run(@PathParam("id") String id, RoutingContext context) {
        return one(200, find(id), Editor.of(editing, context), "");
    }

    private Response one(int status, Run found, Editor editor, String trouble) {
        return html(
                status,
                new run(
                        new Page("What came in", FormState.EMPTY, false),
                        editor,
                        RunView.of(found, clock.instant()),
                        trouble));
    }

    private Run find(String id) {
        return reception.kept().store().find(id).orElseThrow(() -> new NotFoundException("There is no such run here."));
    }

    /** Takes what failed in again, as it was received. */
    @POST
    @Path("runs/{id}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response again(
            @PathParam("id") String id,
            @FormParam("token") String token,
            @FormParam("who") String who,
            RoutingContext context) {
        Editor editor = Editor.of(editing, context);
        Run found = find(id);
        if (!editing.ours(context.request(), token == null ? "" : token)) {
            return one(403, found, editor, Editing.STALE);
        }
        try {
            String name = editor.named(who, context);
            List<Delivery> deliveries = found.problems().stream()
                    .filter(problem -> !problem.warning())
                    .map(Problem::digest)
                    .distinct()
                    .map(digest -> reception.kept().store().delivery(digest))
                    .flatMap(Optional::stream)
                    .toList();
            if (deliveries.isEmpty()) {
                return one(422, found, editor, "Nothing that was received of it is kept any more; bring it in anew.");
            }
            return to("/incoming/runs/" + reception.queue("again", name, deliveries));
        } catch (IllegalArgumentException e) {
            return one(422, found, editor, e.getMessage());
        }
    }

    /** Takes in what an editor's browser sends. */
    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response upload(
            @RestForm String token,
            @RestForm String who,
            @RestForm("files") List<FileUpload> files,
            RoutingContext context)
            throws IOException {
        Editor editor = Editor.of(editing, context);
        if (!editing.ours(context.request(), token == null ? "" : token)) {
            return list(403, editor, Editing.STALE);
        }
        try {
            String name = editor.named(who, context);
            List<FileUpload> chosen = files == null
                    ? List.of()
                    : files.stream().filter(each -> each.size() > 0).toList();
            if (chosen.isEmpty()) {
                return list(422, editor, "Please choose a file that is not empty.");
            }
            List<Delivery> deliveries = new java.util.ArrayList<>();
            for (FileUpload each : chosen) {
                try (InputStream in = java.nio.file.Files.newInputStream(each.uploadedFile())) {
                    deliveries.add(reception.keep(in, each.fileName()));
                }
            }
            return to("/incoming/runs/" + reception.queue("upload", name, deliveries));
        } catch (IllegalArgumentException e) {
            return list(422, editor, e.getMessage());
        }
    }

    /** A received file as it came, never shown by the browser: it may be a page with a script. */
    @GET
    @Path("received/{digest}")
    public Response received(@PathParam("digest") String digest, RoutingContext context) throws IOException {
        Editor.of(editing, context);
        Delivery delivery = reception
                .kept()
                .store()
                .delivery(digest)
                .orElseThrow(() -> new NotFoundException("There is no such received file here."));
        InputStream in = reception
                .kept()
                .open(digest)
                .orElseThrow(() -> new NotFoundException("What was received is not kept any more."));
        return Response.ok(in)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; " + FileName.header(delivery.name()))
                .header("Cache-Control", "no-store")
                .build();
    }

    static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }
}
