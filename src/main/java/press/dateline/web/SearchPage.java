package press.dateline.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import press.dateline.search.Archive;
import press.dateline.search.Links;
import press.dateline.search.QueryString;
import press.dateline.search.SearchAnswer;

/** The result page; its link is the search state. */
@Path("/search")
public class SearchPage {

    record search(SearchView view) implements TemplateInstance {}

    private final Archive archive;

    SearchPage(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "A search as a page, or in the format that the Accept header asks for")
    public TemplateInstance get(@Context HttpServerRequest request, @Context UriInfo uri) {
        SearchAnswer answer = archive.search(Links.parse(QueryString.parse(request.query())));
        return new search(SearchView.of(answer, Addresses.absolute(uri, Links.link("/search", answer.query()))));
    }
}
