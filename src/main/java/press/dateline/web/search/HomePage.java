package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import press.dateline.search.Archive;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.portrait.ArchiveSummary;
import press.dateline.search.portrait.InTheNews;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Reader;

/** The front page: the search box, what came in last, who and where is in the news, and where the stories are. */
@Path("/")
public class HomePage {

    private static final int LATEST = 8;

    record home(HomeView view) implements TemplateInstance {}

    private final Archive archive;
    private final Clock clock;
    private final Reader reader;

    HomePage(Archive archive, Clock clock, Reader reader) {
        this.reader = reader;
        this.archive = archive;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get() {
        CompletableFuture<List<Arrival>> latest =
                CompletableFuture.supplyAsync(() -> archive.latest(SearchQuery.EVERYTHING, LATEST));
        CompletableFuture<List<FacetValue>> countries = CompletableFuture.supplyAsync(
                () -> archive.countries(SearchQuery.EVERYTHING).values());
        ArchiveSummary summary = archive.summary();
        InTheNews news = summary.last().map(this::inTheNews).orElse(InTheNews.NOTHING);
        return new home(
                HomeView.of(summary, Concurrent.answer(latest), news, Concurrent.answer(countries), reader.language()));
    }

    /** A wrong date in the future would make nothing before it news. */
    private InTheNews inTheNews(Instant last) {
        Instant now = clock.instant();
        return archive.inTheNews(LocalDate.ofInstant(last.isAfter(now) ? now : last, ZoneOffset.UTC));
    }
}
