package press.dateline.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.search.Archive;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.share.Card;
import press.dateline.share.CardPicture;
import press.dateline.web.access.RateLimits;
import press.dateline.web.entity.EntityPage;
import press.dateline.web.view.PagePaths;

/** The pictures that chat programs show of links. */
@Path("/")
@Tag(name = "Take away")
public class Pictures {

    /** How long others may keep one, in seconds. */
    private static final int KEPT = 600;

    private final Archive archive;
    private final EntityLookup naming;
    private final RateLimits limits;

    Pictures(Archive archive, EntityLookup naming, RateLimits limits) {
        this.archive = archive;
        this.naming = naming;
        this.limits = limits;
    }

    @GET
    @Path("search.png")
    @Produces(CardPicture.MEDIA_TYPE)
    @Operation(
            summary = "A search as a picture for link previews",
            description =
                    "1200 × 630: the reading, the total, the newest headline, articles a year, the foremost names.")
    public Response search(@Context HttpServerRequest request) {
        limits.spend(RateLimits.Cost.PICTURE, request);
        SearchQuery query =
                Links.parse(QueryString.parse(request.query())).query().withSize(1);
        SearchAnswer answer = archive.search(query);
        boolean newestFirst = query.sort() == Sort.NEWEST || answer.total() < 2;
        return picture(PreviewCards.of(
                answer,
                newestFirst
                        ? answer.hits()
                        : archive.search(query.withSort(Sort.NEWEST)).hits(),
                years(query)));
    }

    @GET
    @Path("{kind: countries|places|actors|organisations}/{id}.png")
    @Produces(CardPicture.MEDIA_TYPE)
    @Operation(summary = "The page of a country, place, actor or organisation as a picture for link previews")
    public Response entity(
            @PathParam("kind") String plural, @PathParam("id") String id, @Context HttpServerRequest request) {
        limits.spend(RateLimits.Cost.PICTURE, request);
        Kind kind = PagePaths.kind(plural);
        AuthorityRecord known = naming.find(kind, id).orElseThrow(NotFoundException::new);
        SearchQuery query = EntityPage.newest(kind, known.id()).withSize(1);
        SearchAnswer answer = archive.search(query);
        if (answer.total() == 0 && !naming.carries(kind, known.id())) {
            throw new NotFoundException();
        }
        return picture(PreviewCards.of(known, answer, years(query)));
    }

    private List<FacetValue> years(SearchQuery query) {
        return archive.values(query, Facet.YEAR, "", "", 1).values();
    }

    static Response picture(Card card) {
        CacheControl kept = new CacheControl();
        kept.setMaxAge(KEPT);
        return Response.ok(CardPicture.png(card), CardPicture.MEDIA_TYPE)
                .cacheControl(kept)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
