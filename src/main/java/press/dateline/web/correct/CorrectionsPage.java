package press.dateline.web.correct;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.dateline.access.Role;
import press.dateline.audit.AuditAction;
import press.dateline.authority.corrections.ConflictingCorrection;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.Correction.Hand;
import press.dateline.authority.corrections.CorrectionLines;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.corrections.LoggedCorrection;
import press.dateline.authority.corrections.RefusedCorrection;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.facets.EntityLookup;
import press.dateline.web.access.Editing;
import press.dateline.web.access.EditorName;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.Choice;
import press.dateline.web.view.Dates;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** Every correction with who, when and why, newest first, each to be undone. */
@Path("/corrections")
public class CorrectionsPage {

    private static final int SIZE = 50;

    record corrections(
            Page page,
            List<CorrectionLine> entries,
            String of,
            CorrectView.Hidden hidden,
            boolean open,
            String trouble,
            String previous,
            String next)
            implements TemplateInstance {}

    /** A correction; {@code by} says who and when. */
    record CorrectionLine(
            String id, String text, String by, String machineWhen, String why, boolean undone, List<Choice> links) {}

    /** Which part of the log is shown: that of one entity, or all; pages count from 1. */
    private record Shown(Optional<EntityKey> entity, int page) {}

    private final Corrections log;
    private final CorrectionWords words;
    private final Editing editing;
    private final Clock clock;
    private final AuditTrail trail;
    private final Reader reader;

    CorrectionsPage(
            Corrections log, EntityLookup naming, Editing editing, Clock clock, AuditTrail trail, Reader reader) {
        this.reader = reader;
        this.trail = trail;
        this.log = log;
        this.words = new CorrectionWords(log, naming);
        this.editing = editing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@QueryParam("entity") String entity, @QueryParam("page") String page, RoutingContext context) {
        return page(
                200, new Shown(Optional.ofNullable(entity).flatMap(EntityKey::parse), Numbers.page(page)), "", context);
    }

    @GET
    @Path("/all.jsonl")
    @Produces("application/jsonl")
    public Response text() {
        return Response.ok(log.log().stream()
                        .map(LoggedCorrection::correction)
                        .map(CorrectionLines::write)
                        .collect(Collectors.joining("\n", "", log.last() == 0 ? "" : "\n")))
                .type("application/jsonl;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"corrections.jsonl\"")
                .build();
    }

    @RolesAllowed(Role.EDITS)
    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response undo(@PathParam("id") String id, MultivaluedMap<String, String> fields, RoutingContext context) {
        Optional<String> editor = editing.editor(context.request());
        CorrectionForm form = new CorrectionForm(fields);
        Shown all = new Shown(Optional.empty(), 1);
        if (!editing.ours(context.request(), form.text("token"))) {
            return page(403, all, reader.language().in(TroubleMessages.class).stale(), context);
        }
        try {
            Correction undone = log.find(id)
                    .map(LoggedCorrection::correction)
                    .orElseThrow(() -> new RefusedCorrection(RefusedCorrection.Reason.UNKNOWN));
            String who = editor.orElseGet(() -> form.text("who"));
            LoggedCorrection entered =
                    log.enter(Correction.undo(undone, new Hand(who, clock.instant(), form.text("why"))), form.seen());
            trail.note(AuditAction.UNDID, who, "correction " + id);
            EditorName.keep(context, who);
            return Response.seeOther(URI.create("/corrections#c" + entered.id()))
                    .build();
        } catch (ConflictingCorrection e) {
            String meanwhile = e.meanwhile().stream()
                    .map(entry -> words.of(entry.correction(), reader.language()))
                    .collect(Collectors.joining("; "));
            return page(409, all, said().faster(meanwhile), context);
        } catch (RefusedCorrection e) {
            return page(422, all, RefusalWords.of(e, reader.language()), context);
        }
    }

    private Response page(int status, Shown shown, String trouble, RoutingContext context) {
        boolean open = editing.offered(context.request());
        List<LoggedCorrection> entries = new ArrayList<>(log.log());
        shown.entity().ifPresent(entity -> entries.removeIf(entry -> !concerns(entry, entity)));
        Collections.reverse(entries);
        int pages = Math.max(1, (entries.size() + SIZE - 1) / SIZE);
        int page = Math.min(shown.page(), pages);
        CorrectView.Hidden hidden = new CorrectView.Hidden(
                open ? editing.token(context) : "",
                log.last(),
                editing.signedIn().orElseGet(() -> editing.login() ? "" : EditorName.kept(context)),
                editing.login());
        Optional<String> name = shown.entity().map(entity -> words.name(entity, reader.language()));
        String title = name.map(said()::titleTo).orElseGet(said()::title);
        return UncachedPage.of(
                status,
                new corrections(
                        new Page(title, FormState.EMPTY, false),
                        entries.subList((page - 1) * SIZE, Math.min(entries.size(), page * SIZE)).stream()
                                .map(this::entry)
                                .toList(),
                        name.orElse(""),
                        hidden,
                        open,
                        trouble,
                        page > 1 ? link(shown, page - 1) : "",
                        page < pages ? link(shown, page + 1) : ""));
    }

    private CorrectionsMessages said() {
        return reader.language().in(CorrectionsMessages.class);
    }

    private boolean concerns(LoggedCorrection entry, EntityKey entity) {
        return entry.correction().entities().stream()
                .anyMatch(key -> key.equals(entity)
                        || log.now().now(key).equals(log.now().now(entity)));
    }

    private CorrectionLine entry(LoggedCorrection entry) {
        Correction correction = entry.correction();
        return new CorrectionLine(
                entry.id(),
                words.of(correction, reader.language()),
                correction.who() + ", " + Dates.minute(correction.when(), reader.language()),
                correction.when().toString(),
                correction.why(),
                entry.undone(),
                words.links(correction, reader.language()));
    }

    private static String link(Shown shown, int page) {
        return "/corrections?"
                + shown.entity()
                        .map(entity -> "entity=" + Encoded.part(entity.toString()) + "&")
                        .orElse("") + "page=" + page;
    }
}
