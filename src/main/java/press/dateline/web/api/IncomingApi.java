package press.dateline.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.dateline.access.Scope;
import press.dateline.audit.AuditAction;
import press.dateline.ingest.Receipt;
import press.dateline.ingest.Reception;
import press.dateline.web.audit.AuditTrail;

/** How other programs bring articles in and take them back, each with a token of its own. */
@Path("/api")
@Tag(name = "Bring in")
public class IncomingApi {

    private static final String LINES = "application/x-ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MULTI_STATUS = 207;

    private final Reception reception;
    /** Of the program that asks: proxies lead to it. */
    private final SecurityIdentity identity;

    private final AuditTrail trail;
    private final BodyLimit limit;

    IncomingApi(Reception reception, SecurityIdentity identity, AuditTrail trail, BodyLimit limit) {
        this.limit = limit;
        this.trail = trail;
        this.reception = reception;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Scope.INGESTS)
    @Path("/articles")
    @Operation(
            summary = "Bring articles in",
            description =
                    "ninjs objects, one a line (or anything else that ingest reads). Answers one line for each:"
                            + " {\"line\", \"uri\", \"id\", \"outcome\": new|unchanged|embargoed|withdrawn|failed, \"reason\"};"
                            + " 207 where some failed. Sending the same again changes nothing. Needs a token: Authorization: Bearer.")
    public Response post(InputStream sent) throws IOException {
        List<Receipt> receipts =
                reception.take(limit.counted(sent), "", identity.getPrincipal().getName());
        boolean failed = receipts.stream().anyMatch(IncomingApi::failed);
        return Response.status(failed ? MULTI_STATUS : 200)
                .type(LINES)
                .entity(receipts.stream().map(receipt -> line(fields(receipt))).collect(Collectors.joining()))
                .build();
    }

    @PUT
    @RolesAllowed(Scope.INGESTS)
    @Path("/articles/{uri: .+}")
    @Operation(summary = "Bring in one article under its uri, or a new version of it; needs a token")
    public Response put(@PathParam("uri") String uri, InputStream sent) throws IOException {
        List<Receipt> receipts = reception.take(
                limit.counted(sent), whole(uri), identity.getPrincipal().getName());
        if (receipts.size() != 1) {
            return answer(400, Map.of("error", "Send one article; this holds " + receipts.size() + "."));
        }
        Receipt receipt = receipts.get(0);
        int status = failed(receipt) ? 422 : receipt.outcome().equals("new") ? 201 : 200;
        return answer(status, fields(receipt));
    }

    @DELETE
    @RolesAllowed(Scope.WITHDRAWS)
    @Path("/articles/{uri: .+}")
    @Operation(
            summary = "Withdraw a story in all its versions; needs a token",
            description = "source says whose story is meant, where several senders use the uri; why is kept.")
    public Response delete(
            @PathParam("uri") String address, @QueryParam("source") String source, @QueryParam("why") String why) {
        String uri = whole(address);
        List<String> sources = reception.withholding().sources(uri);
        List<String> meant = sources.stream()
                .filter(each -> source == null || each.equalsIgnoreCase(source.strip()))
                .toList();
        if (meant.size() > 1) {
            return answer(409, Map.of("error", "Several sources have a story of this uri.", "sources", meant));
        }
        if (meant.isEmpty()) {
            return answer(404, Map.of("error", "There is no story of this uri here."));
        }
        String reason = why == null || why.isBlank() ? "withdrawn by its sender" : why;
        long gone = reception
                .withholding()
                .withdraw(meant.get(0), uri, identity.getPrincipal().getName(), reason);
        trail.note(AuditAction.WITHDREW, meant.get(0) + " " + uri);
        return answer(200, Map.of("uri", uri, "withdrawn", gone));
    }

    /** Of two slashes in a path one is often lost on the way. */
    private static String whole(String uri) {
        return uri.replaceFirst("^(https?):/(?!/)", "$1://");
    }

    private static boolean failed(Receipt receipt) {
        return receipt.outcome().equals("failed");
    }

    private static Map<String, Object> fields(Receipt receipt) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", receipt.line());
        fields.put("uri", receipt.uri());
        fields.put("id", receipt.id());
        fields.put("outcome", receipt.outcome());
        fields.put("reason", String.join("; ", receipt.reason()));
        return fields;
    }

    private static Response answer(int status, Map<String, Object> fields) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(line(fields))
                .build();
    }

    private static String line(Map<String, Object> fields) {
        try {
            return JSON.writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers are always JSON", e);
        }
    }
}
