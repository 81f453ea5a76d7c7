package press.dateline.web.correct;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.util.List;
import java.util.Optional;
import press.dateline.access.Role;
import press.dateline.audit.AuditAction;
import press.dateline.authority.corrections.ConflictingCorrection;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.Correction.Hand;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.corrections.LoggedCorrection;
import press.dateline.authority.corrections.RefusedCorrection;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.Archive;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.portrait.Portrait;
import press.dateline.web.access.Editing;
import press.dateline.web.access.EditorName;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.UncachedPage;

/** Where an editor puts right what Dateline got wrong about one entity. */
@RolesAllowed(Role.EDITS)
@Path("{kind: countries|places|actors|organisations}/{id}/correct")
public class CorrectPage {

    record correct(CorrectView view) implements TemplateInstance {}

    private final Archive archive;
    private final Corrections corrections;
    private final CorrectionWords words;
    private final Candidates candidates;
    private final Editing editing;
    private final Clock clock;
    private final AuditTrail trail;
    private final Reader reader;

    CorrectPage(
            Archive archive,
            Corrections corrections,
            EntityLookup naming,
            Editing editing,
            Clock clock,
            AuditTrail trail,
            Reader reader) {
        this.reader = reader;
        this.trail = trail;
        this.archive = archive;
        this.corrections = corrections;
        this.words = new CorrectionWords(corrections, naming);
        this.candidates = new Candidates(archive, corrections);
        this.editing = editing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(
            @PathParam("kind") String plural,
            @PathParam("id") String id,
            @QueryParam("do") String what,
            @QueryParam("other") String other,
            RoutingContext context) {
        Optional<String> editor = editing.editor(context.request());
        EntityKey asked = new EntityKey(PagePaths.kind(plural), id);
        long seen = corrections.last();
        Portrait portrait = portrait(asked);
        if (!portrait.key().equals(asked)) {
            return Response.status(Response.Status.FOUND)
                    .location(URI.create(PagePaths.correct(portrait.key())))
                    .build();
        }
        return page(
                200,
                portrait,
                new CorrectView.FormInUse(
                        what == null ? "" : what,
                        other == null ? "" : other,
                        editor,
                        editor.orElseGet(() -> EditorName.kept(context)),
                        seen),
                CorrectView.Trouble.NONE,
                context);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response post(
            @PathParam("kind") String plural,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields,
            RoutingContext context) {
        Optional<String> editor = editing.editor(context.request());
        CorrectionForm form = new CorrectionForm(fields);
        Portrait portrait = portrait(new EntityKey(PagePaths.kind(plural), id));
        String who = editor.orElseGet(() -> form.text("who"));
        CorrectView.FormInUse state =
                new CorrectView.FormInUse(form.text("what"), form.text("find"), editor, who, corrections.last());
        if (!editing.ours(context.request(), form.text("token"))) {
            return page(
                    403,
                    portrait,
                    state,
                    CorrectView.Trouble.of(
                            reader.language().in(TroubleMessages.class).stale()),
                    context);
        }
        try {
            Correction correction =
                    form.correction(portrait.key(), portrait.name(), new Hand(who, clock.instant(), form.text("why")));
            LoggedCorrection entered = corrections.enter(correction, form.seen());
            trail.note(AuditAction.CORRECTED, who, portrait.key() + ", correction " + entered.id());
            EditorName.keep(context, who);
            return done(entered, portrait.key());
        } catch (ConflictingCorrection e) {
            return page(409, portrait, state, contested(e), context);
        } catch (RefusedCorrection e) {
            return page(422, portrait, state, CorrectView.Trouble.of(RefusalWords.of(e, reader.language())), context);
        }
    }

    private Portrait portrait(EntityKey asked) {
        Portrait portrait = archive.portrait(asked);
        if (!portrait.standing().known() && portrait.stories() == 0) {
            throw new NotFoundException("There is no " + asked.kind().word() + " here.");
        }
        return portrait;
    }

    private Response page(
            int status,
            Portrait portrait,
            CorrectView.FormInUse state,
            CorrectView.Trouble trouble,
            RoutingContext context) {
        String text = state.find().isBlank() ? Candidates.lastWord(portrait.name()) : state.find();
        CorrectView view = CorrectView.of(
                portrait,
                state,
                trouble,
                candidates.of(text, portrait.key()),
                text,
                editing.token(context),
                reader.language());
        return UncachedPage.of(status, new correct(view));
    }

    private CorrectView.Trouble contested(ConflictingCorrection contested) {
        return new CorrectView.Trouble(
                reader.language().in(CorrectMessages.class).contested(),
                contested.meanwhile().stream()
                        .map(entry -> words.of(entry.correction(), reader.language()) + " – "
                                + entry.correction().who())
                        .toList());
    }

    /** To whatever it is now, which says what was done and how to take it back. */
    private Response done(LoggedCorrection entered, EntityKey subject) {
        EntityKey now = corrections.now().now(subject);
        return Response.seeOther(
                        URI.create(PagePaths.entity(now.kind(), Encoded.part(now.id())) + "?corrected=" + entered.id()))
                .build();
    }

    static List<String> kinds(EntityKey key) {
        return List.of(Kind.ACTOR, Kind.ORGANISATION, Kind.PLACE).stream()
                .filter(kind -> kind != key.kind())
                .map(Kind::word)
                .toList();
    }
}
