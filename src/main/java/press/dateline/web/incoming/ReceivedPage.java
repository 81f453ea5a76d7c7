package press.dateline.web.incoming;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import press.dateline.access.Role;
import press.dateline.index.runs.Delivery;
import press.dateline.ingest.Reception;
import press.dateline.web.access.Editing;
import press.dateline.web.access.Editor;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** The received files that an article was in, for editors, also where it is withdrawn. */
@RolesAllowed(Role.EDITS)
@Path("/articles/{id}/received")
public class ReceivedPage {

    record ReceivedFile(String name, String said, String href) {}

    record received(Page page, List<ReceivedFile> files) implements TemplateInstance {}

    private final Reception reception;
    private final Editing editing;
    private final Reader reader;

    ReceivedPage(Reception reception, Editing editing, Reader reader) {
        this.reader = reader;
        this.reception = reception;
        this.editing = editing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@PathParam("id") String id, RoutingContext context) {
        Editor.of(editing, context);
        List<ReceivedFile> files = reception.kept().files().holding(List.of(id)).stream()
                .map(each -> file(each, reader.language()))
                .toList();
        return UncachedPage.of(
                200,
                new received(
                        new Page(reader.language().in(IncomingMessages.class).asReceived(), FormState.EMPTY, false),
                        files));
    }

    private static ReceivedFile file(Delivery each, Language language) {
        return new ReceivedFile(
                each.name(),
                new Ago(language).bytes(each.size()) + ", " + Dates.minute(each.received(), language),
                ReceivedDownload.path(each.digest()));
    }
}
