package press.dateline.web.entity;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.Archive;
import press.dateline.search.EntityCoverage;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.correct.CorrectionWords;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.ChartView;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.PagePaths;

/** What the archive has on one country, place, actor or organisation. */
@Path("/")
public class EntityPage {

    private static final int LATEST = 5;

    record entity(EntityView view) implements TemplateInstance {}

    private final Archive archive;
    private final Corrections corrections;
    private final CorrectionWords words;
    private final CanonicalAddress site;
    private final Reader reader;

    EntityPage(Archive archive, Corrections corrections, EntityLookup naming, CanonicalAddress site, Reader reader) {
        this.reader = reader;
        this.site = site;
        this.archive = archive;
        this.corrections = corrections;
        this.words = new CorrectionWords(corrections, naming);
    }

    @GET
    @Path("{kind: countries|places|actors|organisations}/{id}")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> get(
            @PathParam("kind") String plural, @PathParam("id") String id, @QueryParam("corrected") String corrected) {
        EntityKey asked = new EntityKey(PagePaths.kind(plural), id);
        EntityCoverage coverage =
                archive.coverage(asked, newest(asked.kind(), id).withSize(LATEST));
        Portrait portrait = coverage.portrait();
        EntityKey key = portrait.key();
        if (!key.equals(asked)) {
            // Not for good: an undo brings the old one back.
            return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.FOUND)
                    .location(URI.create(PagePaths.entity(key.kind(), Encoded.part(key.id()))))
                    .build();
        }
        if (!portrait.standing().known() && coverage.latest().total() == 0) {
            throw new NotFoundException("There is no " + key.kind().word() + " here.");
        }
        Language language = reader.language();
        SearchQuery named = SearchQuery.EVERYTHING.with(Facet.of(key.kind()), key.id());
        return RestResponse.ok(new entity(EntityView.of(
                portrait,
                coverage.latest(),
                coverage.about(),
                ChartView.of(coverage.timeline(), named, language),
                site.of("/" + plural + "/" + id),
                Optional.ofNullable(corrected)
                        .flatMap(corrections::find)
                        .map(entry -> words.of(entry.correction(), language))
                        .orElse(""),
                language)));
    }

    /** The stories that name it; counts in its own facet are of those that name both. */
    public static SearchQuery newest(Kind kind, String id) {
        return SearchQuery.EVERYTHING
                .with(Facet.of(kind), id)
                .withOp(Facet.of(kind), Op.ALL)
                .withSort(Sort.NEWEST);
    }
}
