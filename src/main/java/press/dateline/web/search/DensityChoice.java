package press.dateline.web.search;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.view.FormFields;

/** Keeps how close to each other a reader wants hits, and leads back to the result. */
@Path("/density")
public class DensityChoice {

    private final CanonicalAddress site;

    DensityChoice(CanonicalAddress site) {
        this.site = site;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> fields, @Context HttpServerRequest request) {
        if (site.isOwnPage(request)) {
            Density.of(FormFields.line(fields, Density.FIELD)).keep(request);
        }
        // Read and written anew: it leads to a result of ours, whatever was sent.
        String search = FormFields.line(fields, "search");
        return Response.seeOther(URI.create(Links.link(
                        "/search", Links.parse(QueryString.parse(search)).query())))
                .build();
    }
}
