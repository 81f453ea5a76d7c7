package press.dateline.web.map;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import press.dateline.search.Archive;
import press.dateline.search.facets.FacetPage;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;

/** Where the stories of a search are, as a world map and a table; its link is the search state. */
@Path("/map")
public class MapPage {

    record map(Page page, String reading, String back, MapView map) implements TemplateInstance {}

    private final Archive archive;

    MapPage(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(@Context HttpServerRequest request) {
        SearchQuery query =
                Links.parse(QueryString.parse(request.query())).query().withPage(1);
        FacetPage countries = archive.countries(query);
        return new map(
                new Page("Where the stories are", FormState.withoutWords(query), false).at(Links.link("/map", query)),
                countries.reading(),
                Links.link("/search", query),
                MapView.of(countries.values(), query));
    }
}
