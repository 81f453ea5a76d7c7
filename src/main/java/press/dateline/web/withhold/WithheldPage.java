package press.dateline.web.withhold;

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
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dateline.access.Role;
import press.dateline.audit.AuditAction;
import press.dateline.index.schema.StoryKey;
import press.dateline.ingest.Reception;
import press.dateline.search.WithheldStories;
import press.dateline.search.article.BroughtBack;
import press.dateline.search.article.WithheldStory;
import press.dateline.web.access.Editing;
import press.dateline.web.access.Editor;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** What only editors see: the stories under an embargo and those withdrawn, each to be brought back. */
@RolesAllowed(Role.EDITS)
@Path("/withheld")
public class WithheldPage {

    private static final Logger LOG = Logger.getLogger(WithheldPage.class);

    record withheld(
            Page page,
            List<WithheldView> held,
            List<WithheldView> withdrawn,
            List<BroughtBackView> back,
            String did,
            Editor editor,
            String previous,
            String next)
            implements TemplateInstance {}

    record story(Page page, WithheldView story, String trouble, Editor editor) implements TemplateInstance {}

    private final WithheldStories stories;
    private final Reception reception;
    private final Editing editing;
    private final AuditTrail trail;
    private final Reader reader;

    WithheldPage(WithheldStories stories, Reception reception, Editing editing, AuditTrail trail, Reader reader) {
        this.reader = reader;
        this.trail = trail;
        this.stories = stories;
        this.reception = reception;
        this.editing = editing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@QueryParam("page") String asked, @QueryParam("did") String did, RoutingContext context) {
        Editor editor = Editor.of(editing, context);
        int page = Numbers.page(asked);
        List<WithheldStory> withdrawn = stories.withdrawn(page);
        return UncachedPage.of(
                200,
                new withheld(
                        new Page(words().title(), FormState.EMPTY, false),
                        views(page == 1 ? stories.embargoed() : List.of()),
                        views(withdrawn),
                        (page == 1 ? stories.broughtBack() : List.<BroughtBack>of())
                                .stream()
                                        .map(each -> BroughtBackView.of(each, reader.language()))
                                        .toList(),
                        WithheldView.done(did == null ? "" : did, words()),
                        editor,
                        page > 1 ? "/withheld?page=" + (page - 1) : "",
                        withdrawn.size() < WithheldStories.PAGE ? "" : "/withheld?page=" + (page + 1)));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response one(@PathParam("id") String id, RoutingContext context) {
        // First: whoever may not see it is not told whether it is there.
        Editor editor = Editor.of(editing, context);
        return page(200, find(id), "", editor);
    }

    /** Ends an embargo, or takes a withdrawal back. */
    @POST
    @Path("{id}/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response back(@PathParam("id") String id, MultivaluedMap<String, String> fields, RoutingContext context) {
        Editor editor = Editor.of(editing, context);
        WithheldStory found = find(id);
        if (!editing.ours(context.request(), WithholdForm.line(fields, "token"))) {
            return page(403, found, trouble().stale(), editor);
        }
        Optional<String> who = editor.named(WithholdForm.line(fields, "who"), context);
        if (who.isEmpty()) {
            return page(422, found, trouble().nameless(), editor);
        }
        StoryKey key = new StoryKey(found.source(), found.uri());
        if (found.withdrawn()) {
            reception.withholding().restore(key, who.get());
        } else {
            reception.withholding().endHold(key, who.get());
        }
        trail.note(AuditAction.BROUGHT_BACK, who.get(), "article " + found.id());
        LOG.infof("An editor has brought back the story of %s.", found.id());
        return Response.seeOther(URI.create("/withheld?did=" + (found.withdrawn() ? "restored" : "ended")))
                .build();
    }

    private WithheldMessages words() {
        return reader.language().in(WithheldMessages.class);
    }

    private TroubleMessages trouble() {
        return reader.language().in(TroubleMessages.class);
    }

    private WithheldStory find(String id) {
        return stories.story(id).orElseThrow(() -> new NotFoundException("No such story is withheld here."));
    }

    private Response page(int status, WithheldStory found, String trouble, Editor editor) {
        return UncachedPage.of(
                status,
                new story(
                        new Page(words().titled(found.name()), FormState.EMPTY, false),
                        WithheldView.of(found, reader.language()),
                        trouble,
                        editor));
    }

    private List<WithheldView> views(List<WithheldStory> stories) {
        return stories.stream()
                .map(story -> WithheldView.of(story, reader.language()))
                .toList();
    }
}
