package press.dateline.web.withhold;

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
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dateline.access.Role;
import press.dateline.audit.AuditAction;
import press.dateline.index.schema.StoryKey;
import press.dateline.ingest.Reception;
import press.dateline.search.article.StoredArticle;
import press.dateline.web.access.ArticleFinder;
import press.dateline.web.access.Editing;
import press.dateline.web.access.EditorName;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.UncachedPage;

/** Where an editor takes a story out of the archive, or holds it back until a time; asks once more before it does. */
@RolesAllowed(Role.EDITS)
@Path("/articles/{id}/withhold")
public class WithholdPage {

    private static final Logger LOG = Logger.getLogger(WithholdPage.class);

    /** What the form offers first: long enough for a press conference. */
    private static final Duration USUAL = Duration.ofHours(2);

    record withhold(WithholdView view) implements TemplateInstance {}

    private final ArticleFinder finder;
    private final Reception reception;
    private final Editing editing;
    private final Clock clock;
    private final AuditTrail trail;
    private final Reader reader;

    WithholdPage(
            ArticleFinder finder, Reception reception, Editing editing, Clock clock, AuditTrail trail, Reader reader) {
        this.reader = reader;
        this.trail = trail;
        this.finder = finder;
        this.reception = reception;
        this.editing = editing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@PathParam("id") String id, @QueryParam("do") String what, RoutingContext context) {
        Optional<String> editor = editing.editor(context.request());
        WithholdForm form = new WithholdForm(
                        what == null ? "" : what, editor.orElseGet(() -> EditorName.kept(context)), "", "", false, "")
                .until(clock.instant().plus(USUAL).truncatedTo(ChronoUnit.HOURS));
        return page(200, finder.find(id), form, "", false, context);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response post(@PathParam("id") String id, MultivaluedMap<String, String> fields, RoutingContext context) {
        Optional<String> editor = editing.editor(context.request());
        StoredArticle stored = finder.find(id);
        WithholdForm sent = WithholdForm.of(fields);
        WithholdForm form = sent.by(editor.orElse(sent.who()));
        if (!editing.ours(context.request(), WithholdForm.line(fields, "token"))) {
            return page(
                    403,
                    stored,
                    form,
                    reader.language().in(TroubleMessages.class).stale(),
                    false,
                    context);
        }
        String trouble = form.trouble(clock.instant(), words());
        if (!trouble.isEmpty()) {
            return page(422, stored, form, trouble, false, context);
        }
        if (!WithholdForm.line(fields, "sure").equals("1")) {
            return page(200, stored, form, "", true, context);
        }
        EditorName.keep(context, form.who());
        return done(stored, form);
    }

    private WithholdMessages words() {
        return reader.language().in(WithholdMessages.class);
    }

    private Response done(StoredArticle stored, WithholdForm form) {
        StoryKey story = StoryKey.of(stored.article());
        if (form.holds()) {
            reception.withholding().hold(story, form.end().orElseThrow(), form.note());
        } else {
            reception.withholding().withdraw(List.of(story), form.note());
        }
        trail.note(
                form.holds() ? AuditAction.HELD_BACK : form.erase() ? AuditAction.ERASED : AuditAction.WITHDREW,
                form.who(),
                "article " + stored.id());
        LOG.infof("An editor has %s the story of article %s.", form.holds() ? "held back" : "withdrawn", stored.id());
        return Response.seeOther(URI.create("/withheld?did=" + (form.holds() ? "held" : "withdrawn")))
                .build();
    }

    private Response page(
            int status,
            StoredArticle stored,
            WithholdForm form,
            String trouble,
            boolean confirming,
            RoutingContext context) {
        WithholdView.Hidden hidden = new WithholdView.Hidden(editing.token(context), editing.login());
        List<String> effects =
                confirming ? new ArrayList<>(WithholdView.effects(stored, form, reader.language())) : List.of();
        if (confirming && form.erase() && !form.holds()) {
            effects.addAll(WithholdView.erased(
                    reception.withholding().foresee(List.of(StoryKey.of(stored.article()))), reader.language()));
        }
        return UncachedPage.of(
                status, new withhold(WithholdView.of(stored, form, hidden, trouble, effects, reader.language())));
    }
}
