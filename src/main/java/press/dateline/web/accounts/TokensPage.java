package press.dateline.web.accounts;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.access.RefusedEntry;
import press.dateline.access.Role;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.access.Tokens.Token;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.Editing;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** The tokens of programs: which there are, and a new one, for operators. */
@RolesAllowed(Role.OPERATES)
@Path("/tokens")
public class TokensPage {

    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_DAYS = 3_650;

    /** {@code said}: since when, until when and when last, in words. */
    record TokenView(String name, String may, String said, boolean expired) {}

    /** What a form that was refused held; {@code token} is the secret of forms. */
    record TokenForm(String token, String name, String days) {}

    /** {@code made}: a new token, shown this once. */
    record tokens(Page page, List<TokenView> all, TokenForm form, String trouble, String made)
            implements TemplateInstance {}

    private final Tokens kept;
    private final Editing editing;
    private final AuditTrail trail;
    private final Clock clock;
    private final Reader reader;

    TokensPage(Tokens kept, Editing editing, AuditTrail trail, Clock clock, Reader reader) {
        this.reader = reader;
        this.kept = kept;
        this.editing = editing;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(RoutingContext context) {
        return page(200, new TokenForm(editing.token(context), "", "90"), "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response create(MultivaluedMap<String, String> fields, RoutingContext context) {
        TokenForm form =
                new TokenForm(editing.token(context), FormFields.line(fields, "name"), FormFields.line(fields, "days"));
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(
                    FORBIDDEN, form, reader.language().in(TroubleMessages.class).stale(), "");
        }
        if (kept.list().stream().anyMatch(each -> each.name().equals(form.name()))) {
            return page(UNPROCESSABLE, form, words().there(), "");
        }
        if (!form.days().isEmpty() && !isNumberOfDays(form.days())) {
            return page(UNPROCESSABLE, form, words().daysRule(), "");
        }
        try {
            Set<Scope> scopes = Scope.parse(String.join(",", fields.getOrDefault("scope", List.of())));
            Instant now = clock.instant();
            String made = kept.create(form.name(), scopes, days(form.days()).map(now::plus), now);
            trail.note(AuditAction.MADE_TOKEN, form.name() + ", " + Scope.written(scopes));
            return page(200, new TokenForm(form.token(), "", "90"), "", made);
        } catch (RefusedEntry e) {
            return page(UNPROCESSABLE, form, EntryWords.of(e, reader.language()), "");
        }
    }

    @POST
    @Path("revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response revoke(MultivaluedMap<String, String> fields, RoutingContext context) {
        TokenForm form = new TokenForm(editing.token(context), "", "90");
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(
                    FORBIDDEN, form, reader.language().in(TroubleMessages.class).stale(), "");
        }
        String name = FormFields.line(fields, "name");
        if (!kept.revoke(name)) {
            return page(UNPROCESSABLE, form, words().gone(), "");
        }
        trail.note(AuditAction.REVOKED_TOKEN, name);
        return Response.seeOther(URI.create("/tokens")).build();
    }

    private static boolean isNumberOfDays(String text) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LONGEST_DAYS;
    }

    /** Without a number it holds until it is revoked. */
    private static Optional<Duration> days(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Duration.ofDays(Integer.parseInt(text)));
    }

    private TokensMessages words() {
        return reader.language().in(TokensMessages.class);
    }

    private Response page(int status, TokenForm form, String trouble, String made) {
        Instant now = clock.instant();
        List<TokenView> all = kept.list().stream().map(each -> view(each, now)).toList();
        return UncachedPage.of(
                status, new tokens(new Page(words().title(), FormState.EMPTY, false), all, form, trouble, made));
    }

    private TokenView view(Token each, Instant now) {
        String ends = each.expires()
                .map(this::minute)
                .map(end -> each.isExpired(now) ? words().expired(end) : words().until(end))
                .orElseGet(words()::untilRevoked);
        String used = each.used().map(this::minute).map(words()::lastUsed).orElseGet(words()::neverUsed);
        String may = each.scopes().stream()
                .sorted()
                .map(Scope::word)
                .map(words()::scope)
                .collect(Collectors.joining(", "));
        return new TokenView(
                each.name(), words().may(may), words().since(minute(each.since()), ends, used), each.isExpired(now));
    }

    private String minute(Instant moment) {
        return Dates.minute(moment, reader.language());
    }
}
