package press.dateline.web.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the description of the API what all forms of a search share: its parameters, and who asks how for which. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiDescription implements OASFilter {

    private static final String SEARCH = "/search";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        List<Parameter> parameters =
                api.getPaths().getPathItem("/api/search").getGET().getParameters();
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> {
            Operation get = item.getGET();
            if (path.startsWith(SEARCH) && get != null) {
                parameters.forEach(get::addParameter);
            }
        });
        negotiated(api.getPaths().getPathItem(SEARCH), Negotiation.SEARCH.keySet());
        negotiated(api.getPaths().getPathItem("/articles/{id}"), Negotiation.OF_ARTICLE.keySet());
    }

    private static void negotiated(PathItem item, Iterable<String> types) {
        Content content = item.getGET().getResponses().getAPIResponse("200").getContent();
        types.forEach(type -> content.addMediaType(type, OASFactory.createMediaType()));
    }
}
