package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells a browser how to search here from its address bar. */
@Path("/opensearch.xml")
public class OpenSearch {

    record description() implements TemplateInstance {}

    @GET
    @Produces("application/opensearchdescription+xml")
    @Operation(hidden = true)
    public TemplateInstance get() {
        return new description();
    }
}
