package press.dateline.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;

/** How many articles of a search are new to a reader. */
@Path("/api/new")
@Tag(name = "Archive")
public class NewApi {

    /** What {@code GET /api/new} answers. */
    public record New(@JsonProperty("new") long count) {}

    private final Archive archive;

    NewApi(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How many articles of a search have come in since a moment",
            description = "Takes the parameters of /api/search beside since; counts articles that the search finds now"
                    + " and that were received after that moment, as {\"new\": 3}.")
    @Parameter(name = "since", in = ParameterIn.QUERY, description = "An ISO instant", required = true)
    public Response count(@Context HttpServerRequest request) {
        Map<String, List<String>> parameters = QueryString.parse(request.query());
        return since(parameters)
                .map(since -> Response.ok(
                        new New(archive.newer(Links.parse(parameters).query(), since))))
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST)
                        .entity(Map.of("error", "“since” has to be a moment like 2022-01-10T12:00:00Z.")))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Optional<Instant> since(Map<String, List<String>> parameters) {
        return parameters.getOrDefault("since", List.of()).stream().findFirst().flatMap(text -> {
            try {
                // A plus that was not encoded arrives as a blank.
                return Optional.of(
                        OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
