package press.dateline.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
    public TemplateInstance get(@Context HttpServerRequest request, @Context UriInfo uri) {
        SearchAnswer answer = archive.search(Links.parse(QueryString.parse(request.query())));
        return new search(SearchView.of(answer, Addresses.absolute(uri, Links.link("/search", answer.query()))));
    }
}
