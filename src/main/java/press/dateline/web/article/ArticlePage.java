package press.dateline.web.article;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import press.dateline.search.Archive;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.access.ArticleFinder;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.language.Reader;
import press.dateline.web.view.PagePaths;

/** One article as it was received, with who and where it names. */
@Path("/articles")
public class ArticlePage {

    record article(ArticleView view) implements TemplateInstance {}

    private final Archive archive;
    private final ArticleFinder finder;
    private final Clock clock;
    private final CanonicalAddress site;
    private final Reader reader;

    ArticlePage(Archive archive, ArticleFinder finder, Clock clock, CanonicalAddress site, Reader reader) {
        this.reader = reader;
        this.site = site;
        this.archive = archive;
        this.finder = finder;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "One article as a page, or in the format that the Accept header asks for")
    public TemplateInstance get(@PathParam("id") String id, @Context HttpServerRequest request) {
        StoredArticle stored = finder.find(id);
        // The search by which it was found comes along with its link.
        SearchQuery found = Links.parse(QueryString.parse(request.query())).query();
        return new article(ArticleView.of(
                stored,
                found,
                archive.marks(stored, found),
                archive.copies(stored),
                archive.related(stored),
                site.of(PagePaths.article(stored.id())),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                reader.language()));
    }
}
