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
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.wording.Sentence;

/** Where the stories of a search are, as a world map and a table; its link is the search state. */
@Path("/map")
public class MapPage {

    record map(Page page, String reading, String back, MapView map) implements TemplateInstance {}

    private final Archive archive;
    private final Reader reader;

    MapPage(Archive archive, Reader reader) {
        this.reader = reader;
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(@Context HttpServerRequest request) {
        SearchQuery query =
                Links.parse(QueryString.parse(request.query())).query().withPage(1);
        Language language = reader.language();
        FacetPage countries = archive.countries(query);
        return new map(
                new Page(language.in(MapMessages.class).title(), FormState.withoutWords(query), false)
                        .at(Links.link("/map", query)),
                Sentence.of(countries.said(), language),
                Links.link("/search", query),
                MapView.of(countries.values(), query, language));
    }
}
