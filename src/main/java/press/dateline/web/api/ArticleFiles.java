package press.dateline.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.search.article.StoredArticle;
import press.dateline.share.ExportFormat;
import press.dateline.share.MarkdownArticle;
import press.dateline.web.access.ArticleFinder;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.access.RateLimits;
import press.dateline.web.view.PagePaths;

/** One article in other formats: its address with a suffix. */
@Path("/articles")
@Tag(name = "Take away")
public class ArticleFiles {

    private static final String JSON = "application/json;charset=UTF-8";

    private final ArticleFinder finder;
    private final RateLimits limits;
    private final CanonicalAddress site;

    ArticleFiles(ArticleFinder finder, RateLimits limits, CanonicalAddress site) {
        this.site = site;
        this.finder = finder;
        this.limits = limits;
    }

    @GET
    @Path("{id}.png")
    @Operation(summary = "An article as a picture for link previews")
    public Response picture(@PathParam("id") String id, @Context HttpServerRequest request) {
        limits.spend(RateLimits.Cost.PICTURE, request);
        return Pictures.picture(PreviewCards.of(stored(id)));
    }

    @GET
    @Path("{id}.{suffix: bib|ris|md|json}")
    @Operation(
            summary = "One article in another format",
            description = "bib (BibTeX), ris, md (Markdown) or json (ninjs); also at the article's address with the"
                    + " Accept header of the format.")
    public Response file(@PathParam("id") String id, @PathParam("suffix") String suffix) throws IOException {
        StoredArticle stored = stored(id);
        String address = site.of(PagePaths.article(stored.id()));
        return switch (suffix) {
            case "md" -> answer(MarkdownArticle.of(stored, address), ExportFormat.MARKDOWN.mediaType());
            case "json" -> answer(written(stored, ExportFormat.JSON_LINES), JSON);
            case "bib" -> answer(written(stored, ExportFormat.BIBTEX), ExportFormat.BIBTEX.mediaType());
            default -> answer(written(stored, ExportFormat.RIS), ExportFormat.RIS.mediaType());
        };
    }

    private StoredArticle stored(String id) {
        return finder.find(id);
    }

    private String written(StoredArticle stored, ExportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.open(site.of("")).article(stored, out);
        return out.toString();
    }

    private static Response answer(String text, String mediaType) {
        return Response.ok(text, mediaType).header("X-Robots-Tag", "noindex").build();
    }
}
