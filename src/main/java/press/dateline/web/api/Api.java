package press.dateline.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.web.access.ArticleFinder;

/** The same questions as the pages, answered as JSON; the shapes are a promise to other programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Archive")
public class Api {

    private final Archive archive;
    private final ArticleFinder finder;

    Api(Archive archive, ArticleFinder finder) {
        this.archive = archive;
        this.finder = finder;
    }

    @GET
    @Path("/search")
    @Operation(
            summary = "Search the archive",
            description = "Takes the parameters of the page /search. What is not understood is left out and named in"
                    + " problems; a search never fails for what a link says.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, \"exact phrases\", -word, OR, (brackets), \"a b\"~5, word*, headline:, by:, source:",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "match", in = ParameterIn.QUERY, description = "all (default) or any of the words")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2 in lower case; repeatable")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "Id of a place; repeatable")
    @Parameter(name = "actor", in = ParameterIn.QUERY, description = "Id of an actor; repeatable")
    @Parameter(name = "organisation", in = ParameterIn.QUERY, description = "Id of an organisation; repeatable")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "Name of a source; repeatable")
    @Parameter(
            name = "country.op",
            in = ParameterIn.QUERY,
            description = "any (default) or all of several values; likewise for the other facets")
    @Parameter(
            name = "country.not",
            in = ParameterIn.QUERY,
            description = "A value to leave out; repeatable; likewise for the other facets")
    @Parameter(name = "about", in = ParameterIn.QUERY, description = "1: entities as what a story is about")
    @Parameter(name = "meaning", in = ParameterIn.QUERY, description = "1: also stories close to the words in meaning")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day of publication, ISO date")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last day of publication, ISO date")
    @Parameter(
            name = "story",
            in = ParameterIn.QUERY,
            description = "Id of a story: its copies alone, each a hit of its own")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance (default), newest or oldest")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "Hits a page, 1 to 100, default 10")
    @Parameter(name = "asof", in = ParameterIn.QUERY, description = "The archive as it stood at this ISO instant")
    public SearchJson.Answered search(@Context HttpServerRequest request) {
        return SearchJson.of(archive.search(Links.parse(QueryString.parse(request.query()))));
    }

    @GET
    @Path("/articles/{id}")
    @Operation(summary = "One article as received, with its body and mentions")
    public ArticleJson.WholeArticle article(@PathParam("id") String id) {
        return ArticleJson.of(finder.find(id));
    }
}
