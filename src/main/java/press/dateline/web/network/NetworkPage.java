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
import press.dateline.search.network.Network;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.wording.Sentence;

/** Who appears with whom in the stories of a search, as a picture and as tables; its link is the search state. */
@Path(NetworkView.PATH)
public class NetworkPage {

    /** Of these unless a link says otherwise: with places almost everybody appears with the capitals. */
    private static final Set<Kind> USUAL = EnumSet.of(Kind.ACTOR, Kind.ORGANISATION);

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
        Language language = reader.language();
        Network network = archive.network(query, kinds);
        NetworkView.Said said =
                new NetworkView.Said(language.in(NetworkMessages.class).title(), Sentence.of(network.said(), language));
        return new network(NetworkView.of(network, kinds, USUAL, said, language));
    }

    private static Set<Kind> kinds(List<String> words) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        words.forEach(word -> Kind.of(word.strip()).ifPresent(kinds::add));
        return kinds.isEmpty() ? USUAL : kinds;
    }
}
