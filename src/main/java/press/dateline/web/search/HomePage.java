package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import press.dateline.search.Archive;
import press.dateline.search.portrait.ArchiveSummary;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;

/** The front page: the search box and what there is to search. */
@Path("/")
public class HomePage {

    record home(Page page, String total, String from, String to, List<FacetView> facets) implements TemplateInstance {}

    private final Archive archive;

    HomePage(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get() {
        ArchiveSummary summary = archive.summary();
        return new home(
                Page.of("Dateline"),
                summary.total() == 0 ? "" : Numbers.articles(summary.total()),
                summary.first().map(Dates::day).orElse(""),
                summary.last().map(Dates::day).orElse(""),
                summary.facets().stream()
                        .filter(facet -> !facet.isEmpty())
                        .map(facet -> FacetView.of(facet, SearchQuery.EVERYTHING))
                        .toList());
    }
}
