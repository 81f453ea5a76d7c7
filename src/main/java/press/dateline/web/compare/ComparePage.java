package press.dateline.web.compare;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.typing.Suggestions;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.language.Reader;
import press.dateline.web.wording.Sentence;

/** Two names over time under a search, one against the other, as bars and as a table; its link is the search and the two. */
@Path(CompareLinks.PATH)
public class ComparePage {

    record compare(CompareView view) implements TemplateInstance {}

    private final Archive archive;
    private final Suggestions suggestions;
    private final Reader reader;

    ComparePage(Archive archive, Suggestions suggestions, Reader reader) {
        this.reader = reader;
        this.archive = archive;
        this.suggestions = suggestions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> get(@Context HttpServerRequest request) {
        Map<String, List<String>> parameters = QueryString.parse(request.query());
        SearchQuery query = Links.parse(parameters).query().withPage(1);
        AskedName one = asked(parameters, CompareLinks.NAME);
        AskedName other = asked(parameters, CompareLinks.AGAINST);
        if (one.wasTyped() || other.wasTyped()) {
            // What a name means can change with the next story; a link that is sent on must not.
            return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.FOUND)
                    .location(URI.create(CompareLinks.of(query, one, other)))
                    .build();
        }
        if (one.text().isEmpty() && other.text().isEmpty()) {
            Iterator<EntityKey> chosen = query.entities().iterator();
            one = chosen.hasNext() ? AskedName.of(chosen.next()) : AskedName.NONE;
            other = chosen.hasNext() ? AskedName.of(chosen.next()) : AskedName.NONE;
        }
        return RestResponse.ok(new compare(view(query, one, other)));
    }

    private CompareView view(SearchQuery query, AskedName one, AskedName other) {
        Language language = reader.language();
        Optional<Comparison> comparison =
                one.entity().flatMap(first -> other.entity().map(second -> archive.comparison(query, first, second)));
        return comparison
                .map(each -> CompareView.of(each, language))
                .orElseGet(() -> CompareView.asking(
                        query,
                        Sentence.of(archive.reading(query), language),
                        one,
                        other,
                        entity -> PlaceNames.of(entity.kind(), entity.id(), archive.name(entity), language),
                        language));
    }

    private AskedName asked(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(text -> AskedName.of(text, suggestions))
                .filter(asked -> !asked.text().isEmpty())
                .findFirst()
                .orElse(AskedName.NONE);
    }
}
