package press.dateline.web.audit;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.dateline.access.Role;
import press.dateline.audit.AuditAction;
import press.dateline.audit.AuditEntry;
import press.dateline.audit.AuditLog;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.Dates;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** Who signed in, corrected, withdrew, took much away, and changed accounts: for operators, newest first. */
@RolesAllowed(Role.OPERATES)
@Path("/")
public class AuditPage {

    private static final int SIZE = 100;
    private static final int MOST_PAGES = 100_000;

    /** Which part of the log is asked for. */
    record Wanted(String who, String did) implements Predicate<AuditEntry> {

        static Wanted of(@Nullable String who, @Nullable String did) {
            return new Wanted(who == null ? "" : who.strip(), did == null ? "" : did.strip());
        }

        @Override
        public boolean test(AuditEntry entry) {
            return entry.who().toLowerCase(Locale.ROOT).contains(who.toLowerCase(Locale.ROOT))
                    && (did.isEmpty() || entry.action().word().equals(did));
        }

        String query() {
            return "?who=" + Encoded.part(who) + "&did=" + Encoded.part(did);
        }
    }

    record ActionChoice(String word, String words, boolean chosen) {}

    /** {@code by}: who, and from where. */
    record AuditLineView(String at, String machineAt, String by, String did, String about) {}

    record audit(
            Page page,
            Wanted wanted,
            List<ActionChoice> actions,
            List<AuditLineView> entries,
            String query,
            String previous,
            String next)
            implements TemplateInstance {}

    private final AuditLog log;
    private final Reader reader;

    AuditPage(AuditLog log, Reader reader) {
        this.reader = reader;
        this.log = log;
    }

    @GET
    @Path("audit")
    @Produces(MediaType.TEXT_HTML)
    public Response get(
            @QueryParam("who") @Nullable String who,
            @QueryParam("did") @Nullable String did,
            @QueryParam("page") @Nullable String asked) {
        Language language = reader.language();
        AuditMessages words = language.in(AuditMessages.class);
        Wanted wanted = Wanted.of(who, did);
        int page = Math.min(Numbers.page(asked == null ? "" : asked), MOST_PAGES);
        List<AuditEntry> found = log.list(wanted, (page - 1) * SIZE, SIZE + 1);
        String link = "/audit" + wanted.query() + "&page=";
        return UncachedPage.of(
                200,
                new audit(
                        new Page(words.title(), FormState.EMPTY, false),
                        wanted,
                        Arrays.stream(AuditAction.values())
                                .map(each -> new ActionChoice(
                                        each.word(),
                                        words.did(each.word()),
                                        each.word().equals(wanted.did())))
                                .toList(),
                        found.stream()
                                .limit(SIZE)
                                .map(each -> line(each, language))
                                .toList(),
                        wanted.query(),
                        page > 1 ? link + (page - 1) : "",
                        found.size() > SIZE ? link + (page + 1) : ""));
    }

    private static AuditLineView line(AuditEntry entry, Language language) {
        AuditMessages words = language.in(AuditMessages.class);
        String by = Optional.of(entry.who()).filter(who -> !who.isEmpty()).orElse(words.somebody())
                + (entry.from().isEmpty() ? "" : ", " + entry.from());
        return new AuditLineView(
                Dates.minute(entry.at(), language),
                entry.at().toString(),
                by,
                words.did(entry.action().word()),
                entry.about());
    }

    @GET
    @Path("audit.{suffix: csv|jsonl}")
    public Response file(
            @PathParam("suffix") String suffix,
            @QueryParam("who") @Nullable String who,
            @QueryParam("did") @Nullable String did) {
        AuditFile format = suffix.equals("csv") ? AuditFile.CSV : AuditFile.JSON_LINES;
        Wanted wanted = Wanted.of(who, did);
        return Response.ok(
                        (StreamingOutput) out -> format.write(log.newestFirst().filter(wanted), out),
                        format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"audit." + suffix + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
