package press.dateline.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.search.Archive;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.answer.StoredArticle;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.access.ArticleFinder;

/** The same questions as the pages, answered as JSON; the shapes are a promise to other programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Archive")
public class Api {

    /**
     * What {@code GET /api/search} answers; {@code total} counts articles, as facets do, {@code stories} what they tell,
     * a hit each; where {@code complete} is false the search was cut off and all numbers are the least there are; {@code
     * took} is in milliseconds, {@code next} an address.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Found(
            String reading,
            long total,
            boolean complete,
            long stories,
            long took,
            List<FoundArticle> hits,
            Map<String, List<Value>> facets,
            String suggestion,
            String next,
            List<String> problems,
            List<Instead> instead) {}

    /** A search that would find so many where this finds none; {@code url} is an address. */
    public record Instead(String text, long total, String url) {}

    /**
     * One hit; {@code published} is an ISO instant, the snippets are plain text. It stands for so many articles of the
     * result, itself among them, in these sources; {@code copiesUrl} is the address that lists them.
     */
    public record FoundArticle(
            String id,
            String uri,
            String headline,
            String byline,
            String published,
            String source,
            String dateline,
            String url,
            List<String> snippets,
            List<Naming> evidence,
            List<Entity> countries,
            List<Entity> places,
            List<Entity> actors,
            List<Entity> organisations,
            String story,
            long copies,
            List<String> copiedIn,
            String copiesUrl) {}

    /** A sentence that names entities the search keeps to; each as {@code actor:vladimir-putin}. */
    public record Naming(List<String> entities, String sentence) {}

    /** An entity of an article. */
    public record Entity(String id, String name, boolean about, int mentions) {}

    /** One line of a facet. */
    public record Value(String id, String name, long count, boolean chosen, boolean excluded) {}

    /** What {@code GET /api/articles/{id}} answers: the article as received and what it names. */
    public record WholeArticle(
            String id,
            String uri,
            String headline,
            String byline,
            String published,
            String source,
            String dateline,
            String url,
            String received,
            String superseded,
            String newer,
            String story,
            String body,
            List<Named> countries,
            List<Named> places,
            List<Named> actors,
            List<Named> organisations) {}

    /** An entity with its spellings and where the body names it: pairs of start and end in UTF-16 units. */
    public record Named(
            String id,
            String name,
            List<String> names,
            int mentions,
            boolean about,
            double salience,
            List<int[]> evidence) {}

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
    public Found search(@Context HttpServerRequest request) {
        return found(archive.search(Links.parse(QueryString.parse(request.query()))));
    }

    @GET
    @Path("/articles/{id}")
    @Operation(summary = "One article as received, with its body and mentions")
    public WholeArticle article(@PathParam("id") String id) {
        return whole(finder.find(id));
    }

    private static Found found(SearchAnswer answer) {
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        answer.facets()
                .forEach(facet -> facets.put(
                        facet.facet().word(),
                        facet.values().stream().map(Api::value).toList()));
        return new Found(
                answer.reading(),
                answer.total(),
                !answer.cut(),
                answer.stories().count(),
                answer.tookMillis(),
                answer.hits().stream().map(hit -> hit(hit, answer.query())).toList(),
                facets,
                answer.suggestion().orElse(null),
                answer.next().map(next -> Links.link("/api/search", next)).orElse(null),
                answer.problems(),
                answer.instead().stream()
                        .map(way -> new Instead(way.text(), way.total(), Links.link("/api/search", way.query())))
                        .toList());
    }

    private static FoundArticle hit(Hit hit, SearchQuery query) {
        return new FoundArticle(
                hit.id(),
                hit.uri(),
                hit.headline().text(),
                hit.byline(),
                hit.published().map(Object::toString).orElse(null),
                hit.source(),
                hit.dateline(),
                hit.url(),
                hit.snippets().stream().map(Snippet::text).toList(),
                hit.evidence().stream()
                        .map(evidence -> new Naming(
                                evidence.entities().stream()
                                        .map(Object::toString)
                                        .toList(),
                                evidence.sentence().text()))
                        .toList(),
                entities(hit.countries()),
                entities(hit.places()),
                entities(hit.actors()),
                entities(hit.organisations()),
                hit.copies().story(),
                hit.copies().count(),
                hit.copies().sources(),
                hit.copies().count() == 1
                        ? null
                        : Links.link("/api/search", query.withStory(hit.copies().story())));
    }

    private static List<Entity> entities(List<EntityRef> entities) {
        return entities.stream()
                .map(entity -> new Entity(entity.id(), entity.name(), entity.about(), entity.mentions()))
                .toList();
    }

    private static Value value(FacetValue value) {
        return new Value(value.id(), value.name(), value.count(), value.chosen(), value.excluded());
    }

    private static WholeArticle whole(StoredArticle stored) {
        return new WholeArticle(
                stored.id(),
                stored.article().uri(),
                stored.article().headline(),
                stored.article().byline(),
                stored.article().published() == null
                        ? null
                        : stored.article().published().toString(),
                stored.article().source(),
                stored.article().dateline(),
                stored.article().url(),
                stored.received().toString(),
                stored.superseded().map(Object::toString).orElse(null),
                stored.newer().orElse(null),
                stored.story(),
                stored.article().body(),
                named(stored.countries()),
                named(stored.places()),
                named(stored.actors()),
                named(stored.organisations()));
    }

    private static List<Named> named(List<StoredArticle.Entity> entities) {
        return entities.stream()
                .map(entity -> new Named(
                        entity.id(),
                        entity.name(),
                        entity.names(),
                        entity.mentions(),
                        entity.about(),
                        entity.salience(),
                        entity.evidence().stream()
                                .map(mention -> new int[] {mention.start(), mention.end()})
                                .toList()))
                .toList();
    }
}
