package press.dateline.web.withhold;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
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
import org.jboss.logging.Logger;
import press.dateline.index.schema.StoryKey;
import press.dateline.ingest.Reception;
import press.dateline.search.WithheldStories;
import press.dateline.search.article.WithheldStory;
import press.dateline.web.access.Editing;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;

/** What only editors see: the stories under an embargo and those withdrawn, each to be brought back. */
@Path("/withheld")
public class WithheldPage {

    private static final Logger LOG = Logger.getLogger(WithheldPage.class);

    record withheld(
            Page page,
            List<WithheldView> held,
            List<WithheldView> withdrawn,
            String did,
            String token,
            String previous,
            String next)
            implements TemplateInstance {}

    record story(Page page, WithheldView story, String trouble, String token) implements TemplateInstance {}

    private final WithheldStories stories;
    private final Reception reception;
    private final Editing editing;

    WithheldPage(WithheldStories stories, Reception reception, Editing editing) {
        this.stories = stories;
        this.reception = reception;
        this.editing = editing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@QueryParam("page") String asked, @QueryParam("did") String did, RoutingContext context) {
        editing.editor(context.request());
        int page = number(asked);
        List<WithheldStory> withdrawn = stories.withdrawn(page);
        return answer(
                200,
                new withheld(
                        new Page("Withheld", FormState.EMPTY, false),
                        views(page == 1 ? stories.embargoed() : List.of()),
                        views(withdrawn),
                        WithheldView.done(did == null ? "" : did),
                        editing.token(context),
                        page > 1 ? "/withheld?page=" + (page - 1) : "",
                        withdrawn.size() < WithheldStories.PAGE ? "" : "/withheld?page=" + (page + 1)));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response one(@PathParam("id") String id, RoutingContext context) {
        editing.editor(context.request());
        return page(200, find(id), "", context);
    }

    /** Ends an embargo, or takes a withdrawal back. */
    @POST
    @Path("{id}/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response back(@PathParam("id") String id, MultivaluedMap<String, String> fields, RoutingContext context) {
        editing.editor(context.request());
        WithheldStory found = find(id);
        if (!editing.ours(context.request(), WithholdForm.line(fields, "token"))) {
            return page(403, found, Editing.STALE, context);
        }
        StoryKey key = new StoryKey(found.source(), found.uri());
        if (found.withdrawn()) {
            reception.restore(key);
        } else {
            reception.endHold(key);
        }
        LOG.infof("An editor has brought back the story of %s.", found.id());
        return Response.seeOther(URI.create("/withheld?did=" + (found.withdrawn() ? "restored" : "ended")))
                .build();
    }

    private WithheldStory find(String id) {
        return stories.story(id).orElseThrow(() -> new NotFoundException("No such story is withheld here."));
    }

    private Response page(int status, WithheldStory found, String trouble, RoutingContext context) {
        return answer(
                status,
                new story(
                        new Page("Withheld: " + found.name(), FormState.EMPTY, false),
                        WithheldView.of(found),
                        trouble,
                        editing.token(context)));
    }

    private static List<WithheldView> views(List<WithheldStory> stories) {
        return stories.stream().map(WithheldView::of).toList();
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }

    private static int number(String page) {
        try {
            return Math.max(1, Integer.parseInt(page));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
