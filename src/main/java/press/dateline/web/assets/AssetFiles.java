package press.dateline.web.assets;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Sends style sheet and scripts; nothing of the archive is in them, and no engine is asked. */
@Path("/")
@NonBlocking
public class AssetFiles {

    /** The words under an address with a version never change. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** Whoever names no version, or one of another release, asks again soon. */
    private static final String FOR_NOW = "public, max-age=300";

    @GET
    @Path("dateline.css")
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public Response style(@QueryParam("v") @Nullable String version, @Context Request request) {
        return send(Asset.STYLE, version, request);
    }

    @GET
    @Path("dateline.js")
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public Response script(@QueryParam("v") @Nullable String version, @Context Request request) {
        return send(Asset.SCRIPT, version, request);
    }

    @GET
    @Path("saved.js")
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public Response savedScript(@QueryParam("v") @Nullable String version, @Context Request request) {
        return send(Asset.SAVED_SCRIPT, version, request);
    }

    private static Response send(Asset asset, @Nullable String version, Request request) {
        EntityTag tag = new EntityTag(asset.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(asset.text()) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, asset.version().equals(version) ? FOR_GOOD : FOR_NOW)
                .build();
    }
}
