package press.dateline.web.incoming;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dateline.access.Role;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.Problem;
import press.dateline.index.runs.ReceivedFiles;
import press.dateline.index.runs.Run;
import press.dateline.ingest.Reception;
import press.dateline.web.access.Editing;
import press.dateline.web.access.Editor;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** One run: how far it is, what failed and why; editors have what failed tried again. */
@RolesAllowed(Role.EDITS)
@Path("/incoming/runs/{id}")
public class RunPage {

    record run(Page page, Editor editor, RunView view, String trouble) implements TemplateInstance {}

    private final Reception reception;
    private final Editing editing;
    private final Clock clock;
    private final Reader reader;

    RunPage(Reception reception, Editing editing, Clock clock, Reader reader) {
        this.reader = reader;
        this.reception = reception;
        this.editing = editing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@PathParam("id") String id, RoutingContext context) {
        Editor editor = Editor.of(editing, context);
        return page(200, find(id), editor, "");
    }

    /** Takes what failed in again, as it was received. */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response again(
            @PathParam("id") String id,
            @FormParam("token") @Nullable String token,
            @FormParam("who") @Nullable String who,
            RoutingContext context) {
        Editor editor = Editor.of(editing, context);
        Run found = find(id);
        if (!editing.ours(context.request(), token == null ? "" : token)) {
            return page(
                    403,
                    found,
                    editor,
                    reader.language().in(TroubleMessages.class).stale());
        }
        Optional<String> name = editor.named(who, context);
        if (name.isEmpty()) {
            return page(
                    422,
                    found,
                    editor,
                    reader.language().in(TroubleMessages.class).nameless());
        }
        List<Delivery> deliveries = failed(found);
        return deliveries.isEmpty()
                ? page(
                        422,
                        found,
                        editor,
                        reader.language().in(IncomingMessages.class).gone())
                : Response.seeOther(URI.create(path(reception.queue("again", name.get(), deliveries))))
                        .build();
    }

    /** The received files in which something failed, as far as they are kept. */
    private List<Delivery> failed(Run found) {
        ReceivedFiles received = reception.kept().files();
        return found.problems().stream()
                .filter(problem -> !problem.warning())
                .map(Problem::digest)
                .distinct()
                .map(received::delivery)
                .flatMap(Optional::stream)
                .toList();
    }

    private Response page(int status, Run found, Editor editor, String trouble) {
        return UncachedPage.of(
                status,
                new run(
                        new Page(reader.language().in(IncomingMessages.class).whatCameIn(), FormState.EMPTY, false),
                        editor,
                        RunView.of(found, clock.instant(), reader.language()),
                        trouble));
    }

    private Run find(String id) {
        return reception.kept().store().find(id).orElseThrow(() -> new NotFoundException("There is no such run here."));
    }

    static String path(String id) {
        return "/incoming/runs/" + id;
    }
}
