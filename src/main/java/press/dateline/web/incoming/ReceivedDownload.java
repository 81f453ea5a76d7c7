package press.dateline.web.incoming;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import press.dateline.access.Role;
import press.dateline.index.runs.Delivery;
import press.dateline.ingest.IncomingRecord;
import press.dateline.ingest.Reception;
import press.dateline.web.access.Editing;

/** A received file as it came, to be saved and never shown by the browser: it may be a page with a script. */
@RolesAllowed(Role.EDITS)
@Path("/incoming/received/{digest}")
public class ReceivedDownload {

    private final Reception reception;
    private final Editing editing;

    ReceivedDownload(Reception reception, Editing editing) {
        this.reception = reception;
        this.editing = editing;
    }

    @GET
    public Response get(@PathParam("digest") String digest, RoutingContext context) throws IOException {
        editing.editor(context.request());
        IncomingRecord kept = reception.kept();
        Delivery delivery = kept.files()
                .delivery(digest)
                .orElseThrow(() -> new NotFoundException("There is no such received file here."));
        InputStream in =
                kept.open(digest).orElseThrow(() -> new NotFoundException("What was received is not kept any more."));
        return Response.ok(in)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; " + FileName.header(delivery.name()))
                .header("Cache-Control", "no-store")
                .build();
    }

    static String path(String digest) {
        return "/incoming/received/" + digest;
    }
}
