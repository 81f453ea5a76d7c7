package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import press.dateline.search.Archive;
import press.dateline.search.ResultPage;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Links;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.QueryString;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.ChartView;

/** The result page; its link is the search state. */
@Path("/search")
public class SearchPage {

    record search(SearchView view) implements TemplateInstance {}

    private final Archive archive;
    private final Clock clock;
    private final CanonicalAddress site;
    private final Reader reader;

    SearchPage(Archive archive, Clock clock, CanonicalAddress site, Reader reader) {
        this.reader = reader;
        this.site = site;
        this.archive = archive;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "A search as a page, or in the format that the Accept header asks for")
    public TemplateInstance get(@Context HttpServerRequest request) {
        ParsedLink asked = Links.parse(QueryString.parse(request.query()));
        ResultPage page = archive.page(asked);
        SearchAnswer answer = page.answer();
        Language language = reader.language();
        Instant settled = SettledMoment.before(clock);
        return new search(SearchView.of(
                answer,
                Pin.of(answer.query(), settled, page.newer(), language),
                FollowLinks.of(answer, settled, language),
                ChartView.of(page.timeline(), answer.query(), language),
                site.of(Links.link("/search", answer.query())),
                Density.kept(request),
                archive.knowsMeaning(),
                language));
    }
}
