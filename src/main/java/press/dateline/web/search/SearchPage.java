package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import press.dateline.search.Archive;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.answer.Timeline;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.Links;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.QueryString;
import press.dateline.web.view.Addresses;
import press.dateline.web.view.ChartView;

/** The result page; its link is the search state. */
@Path("/search")
public class SearchPage {

    record search(SearchView view) implements TemplateInstance {}

    /** An article is found a moment after it is received; a link pinned in between would find it later on. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final Archive archive;
    private final Clock clock;

    private final ManagedExecutor executor;

    SearchPage(Archive archive, Clock clock, ManagedExecutor executor) {
        this.archive = archive;
        this.clock = clock;
        this.executor = executor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "A search as a page, or in the format that the Accept header asks for")
    public TemplateInstance get(@Context HttpServerRequest request, @Context UriInfo uri) {
        ParsedLink asked = Links.parse(QueryString.parse(request.query()));
        // Beside the page itself: the engine takes about as long for either.
        ResolvedSearch asks = archive.understood(asked);
        CompletableFuture<Timeline> timeline = executor.supplyAsync(() -> archive.timeline(asks));
        SearchAnswer answer = archive.search(asks, asked.problems());
        long newer = answer.query()
                .asOf()
                .map(moment -> archive.newer(answer.query(), moment))
                .orElse(0L);
        Instant settled = clock.instant().minus(SETTLED).truncatedTo(ChronoUnit.SECONDS);
        return new search(SearchView.of(
                answer,
                Pin.of(answer.query(), settled, newer),
                FollowLinks.of(answer, settled),
                ChartView.of(Concurrent.answer(timeline), answer.query()),
                Addresses.absolute(uri, Links.link("/search", answer.query())),
                archive.knowsMeaning()));
    }
}
