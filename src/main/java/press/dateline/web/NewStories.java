package press.dateline.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import press.dateline.search.Archive;
import press.dateline.search.Links;
import press.dateline.search.QueryString;

/** How many stories of a search have come in since its reader last looked. */
@Path("/api/new")
public class NewStories {

    private final Archive archive;
    private final Limits limits;

    NewStories(Archive archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How many stories of a search have come in since a moment",
            description = "Takes the grammar of /search and since, an ISO instant; answers {\"new\": number}.")
    public Response get(@Context HttpServerRequest request) {
        limits.spend(Limits.Cost.FEED, request);
        Map<String, List<String>> parameters = QueryString.parse(request.query());
        try {
            Instant since =
                    Instant.parse(parameters.getOrDefault("since", List.of("")).get(0));
            long count = archive.newer(Links.parse(parameters).query(), since);
            return Response.ok(Map.of("new", count))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (DateTimeException e) {
            return Response.status(400)
                    .entity(Map.of("error", "since must be a moment like 2022-01-10T12:00:00Z."))
                    .build();
        }
    }
}
