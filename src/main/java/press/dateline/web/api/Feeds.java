package press.dateline.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.search.Archive;
import press.dateline.search.WithheldArticles;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.share.AtomFeed;
import press.dateline.share.Following;
import press.dateline.share.JsonFeed;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.access.RateLimits;

/** A search to follow: the parameters of {@code /search} behind another suffix. */
@Path("/")
@Tag(name = "Take away")
public class Feeds {

    private static final int ENTRIES = 50;

    /** Feed readers that were not opened for so long have forgotten on their own. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Archive archive;
    private final WithheldArticles withheld;
    private final FirstSeen seen;
    private final RateLimits limits;
    private final Clock clock;
    private final CanonicalAddress site;

    Feeds(
            Archive archive,
            WithheldArticles withheld,
            FirstSeen seen,
            RateLimits limits,
            Clock clock,
            CanonicalAddress site) {
        this.site = site;
        this.archive = archive;
        this.withheld = withheld;
        this.clock = clock;
        this.seen = seen;
        this.limits = limits;
    }

    @GET
    @Path("search.atom")
    @Operation(
            summary = "Follow a search as an Atom feed",
            description =
                    "The last 50 articles of the search to come in, copies of one story each for itself; answers 304 while they are the same.")
    public Response atom(@Context HttpServerRequest request, @Context Request conditions) {
        return feed("/search.atom", AtomFeed.MEDIA_TYPE, AtomFeed::of, request, conditions);
    }

    @GET
    @Path("search.feed.json")
    @Operation(
            summary = "Follow a search as a JSON Feed",
            description =
                    "The last 50 articles of the search to come in, copies of one story each for itself, as JSON Feed 1.1; answers 304 while they are the same.")
    public Response json(@Context HttpServerRequest request, @Context Request conditions) {
        return feed("/search.feed.json", JsonFeed.MEDIA_TYPE, JsonFeed::of, request, conditions);
    }

    private Response feed(
            String path,
            String mediaType,
            Function<Following, String> writer,
            HttpServerRequest request,
            Request conditions) {
        limits.spend(RateLimits.Cost.FEED, request);
        SearchQuery asked =
                Links.parse(QueryString.parse(request.query())).query().withPage(1);
        String self = site.of(Links.link(path, asked));
        String feed = writer.apply(new Following(
                archive.followed(asked.withSort(Sort.NEWEST), ENTRIES),
                site.of(""),
                self,
                site.of(Links.link("/search", asked)),
                withheld.since(clock.instant().minus(REMEMBERED), ENTRIES)));
        return seen.answer(self, feed, mediaType, conditions, request.getHeader("If-None-Match") != null)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
