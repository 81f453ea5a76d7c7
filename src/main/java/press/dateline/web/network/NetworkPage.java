package press.dateline.web.network;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.Kind;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Reader;

/** Who appears with whom in the stories of a search, as a picture and as tables; its link is the search state. */
@Path(NetworkView.PATH)
public class NetworkPage {

    record network(NetworkView view) implements TemplateInstance {}

    private final Archive archive;
    private final Reader reader;

    NetworkPage(Archive archive, Reader reader) {
        this.reader = reader;
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(@Context HttpServerRequest request) {
        Map<String, List<String>> parameters = QueryString.parse(request.query());
        SearchQuery query = Links.parse(parameters).query().withPage(1);
        Set<Kind> kinds = kinds(parameters.getOrDefault(NetworkView.KIND, List.of()));
        return new network(NetworkView.of(archive.network(query, kinds), kinds, reader.language()));
    }

    private static Set<Kind> kinds(List<String> words) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        words.forEach(word -> Kind.of(word.strip()).ifPresent(kinds::add));
        return kinds.isEmpty() ? NetworkView.USUAL : kinds;
    }
}
