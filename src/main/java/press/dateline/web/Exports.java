package press.dateline.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.search.Archive;
import press.dateline.search.Links;
import press.dateline.search.QueryString;
import press.dateline.search.SearchAnswer;
import press.dateline.search.SearchQuery;
import press.dateline.search.Sort;
import press.dateline.share.AtomFeed;
import press.dateline.share.Export;
import press.dateline.share.ExportFormat;

/** A search as a feed, or whole as a file: the parameters of {@code /search} behind another suffix. */
@Path("/")
@Tag(name = "Archive")
public class Exports {

    private static final int ENTRIES = 50;

    private final Archive archive;
    private final Clock clock;

    Exports(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @GET
    @Path("search.atom")
    @Operation(summary = "Follow a search as an Atom feed", description = "The newest 50 stories of the search.")
    public Response feed(@Context HttpServerRequest request, @Context UriInfo uri, @Context Request conditions) {
        SearchQuery asked = Links.parse(QueryString.parse(request.query())).query();
        SearchQuery query = asked.sort() == Sort.RELEVANCE ? asked.withSort(Sort.NEWEST) : asked;
        SearchAnswer answer = archive.search(query.withSize(ENTRIES));
        String feed = AtomFeed.of(
                answer,
                Addresses.absolute(uri, ""),
                Addresses.absolute(uri, Links.link("/search.atom", asked.withPage(1))),
                Addresses.absolute(uri, Links.link("/search", asked.withPage(1))));
        EntityTag tag = tag(feed);
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(feed, AtomFeed.MEDIA_TYPE).tag(tag).build();
    }

    @GET
    @Path("search.{suffix: csv|jsonl|bib|ris}")
    @Operation(
            summary = "Take away a whole search as a file",
            description = "Every story of the search in its order, streamed: csv, jsonl (ninjs), bib (BibTeX) or ris."
                    + " The header Dateline-Total says how many there are.")
    public Response export(@PathParam("suffix") String suffix, @Context HttpServerRequest request) {
        ExportFormat format =
                ExportFormat.of(suffix).orElseThrow(() -> new NotFoundException("There is no format " + suffix + "."));
        SearchQuery asked = Links.parse(QueryString.parse(request.query())).query();
        // As of now: what comes in while it is written must not move what is still to be written.
        SearchQuery query = asked.pinned(clock.instant());
        long total = archive.search(query.withSize(1)).total();
        return Response.ok((StreamingOutput) out -> write(query, format.open(), out), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"dateline." + suffix + "\"")
                .header("Dateline-Total", total)
                .build();
    }

    private void write(SearchQuery query, Export export, java.io.OutputStream out) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            export.begin(writer);
            archive.whole(query, export.into(writer));
        }
    }

    private static EntityTag tag(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(Long.toHexString(sum.getValue()));
    }
}
