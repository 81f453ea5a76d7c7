package press.dateline.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;
import press.dateline.search.Archive;
import press.dateline.search.Facet;
import press.dateline.search.FacetValue;
import press.dateline.search.Links;
import press.dateline.search.Naming;
import press.dateline.search.Op;
import press.dateline.search.SearchAnswer;
import press.dateline.search.SearchQuery;
import press.dateline.search.Sort;

/** What the archive has on one country, place, actor or organisation. */
@Path("/")
public class EntityPage {

    private static final int LATEST = 5;

    record entity(EntityView view) implements TemplateInstance {}

    private final Archive archive;
    private final Naming naming;

    EntityPage(Archive archive, Naming naming) {
        this.archive = archive;
        this.naming = naming;
    }

    @GET
    @Path("{kind: countries|places|actors|organisations}/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(@PathParam("kind") String plural, @PathParam("id") String id, @Context UriInfo uri) {
        Kind kind = kind(plural);
        SearchQuery query = newest(kind, id).withSize(LATEST);
        SearchAnswer answer = archive.search(query);
        Optional<AuthorityRecord> known = naming.find(kind, id);
        if (known.isEmpty() && answer.total() == 0) {
            throw new NotFoundException("There is no " + kind.word() + " here.");
        }
        List<FacetValue> years = archive.values(query, Facet.YEAR, "", "", 1).values();
        long about = archive.search(query.withAbout(true).withSize(1)).total();
        return new entity(EntityView.of(
                known.orElseGet(() -> unknown(kind, id, answer)),
                country(known),
                answer,
                about,
                years,
                Addresses.absolute(uri, "/" + plural + "/" + id)));
    }

    /** The stories that name it; counts in its own facet are of those that name both. */
    static SearchQuery newest(Kind kind, String id) {
        return SearchQuery.EVERYTHING
                .with(Facet.of(kind), id)
                .withOp(Facet.of(kind), Op.ALL)
                .withSort(Sort.NEWEST);
    }

    static Kind kind(String plural) {
        for (Kind kind : Kind.values()) {
            if (kind.plural().equals(plural)) {
                return kind;
            }
        }
        throw new NotFoundException("There is no list of " + plural + ".");
    }

    private Optional<AuthorityRecord> country(Optional<AuthorityRecord> known) {
        return known.filter(record ->
                        record.kind() != Kind.COUNTRY && !record.country().isEmpty())
                .flatMap(record -> naming.find(Kind.COUNTRY, record.country()));
    }

    /** Stories name it, yet no record does; then it is called what its facet calls it. */
    private static AuthorityRecord unknown(Kind kind, String id, SearchAnswer answer) {
        String name = answer.facet(Facet.of(kind)).values().stream()
                .filter(value -> value.id().equals(id))
                .map(FacetValue::name)
                .findFirst()
                .orElse(id);
        return new AuthorityRecord(kind, id, name, new ArrayList<>(), "", "");
    }

    /** Where the page of an entity is. */
    static String path(Kind kind, String id) {
        return "/" + kind.plural() + "/" + id;
    }

    /** The search for all stories that name it. */
    static String search(Kind kind, String id) {
        return Links.link("/search", SearchQuery.EVERYTHING.with(Facet.of(kind), id));
    }
}
