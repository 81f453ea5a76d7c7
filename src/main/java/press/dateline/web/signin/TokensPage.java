package press.dateline.web.signin;

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
import press.dateline.access.Role;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.access.Tokens.Token;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.Editing;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Language;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** The tokens of programs: which there are, and a new one, for operators. */
@RolesAllowed(Role.OPERATES)
@Path("/tokens")
public class TokensPage {

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

    TokensPage(Tokens kept, Editing editing, AuditTrail trail, Clock clock) {
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
            return page(Refusal.FORBIDDEN, form, Editing.STALE, "");
        }
        if (kept.list().stream().anyMatch(each -> each.name().equals(form.name()))) {
            return page(
                    UNPROCESSABLE, form, "There is a token of that name. Revoke it first, or take another name.", "");
        }
        try {
            Set<Scope> scopes = Scope.parse(String.join(",", fields.getOrDefault("scope", List.of())));
            Instant now = clock.instant();
            String made = kept.create(form.name(), scopes, days(form.days()).map(now::plus), now);
            trail.note(AuditAction.MADE_TOKEN, form.name() + ", " + Scope.written(scopes));
            return page(200, new TokenForm(form.token(), "", "90"), "", made);
        } catch (IllegalArgumentException e) {
            return page(UNPROCESSABLE, form, String.valueOf(e.getMessage()), "");
        }
    }

    @POST
    @Path("revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response revoke(MultivaluedMap<String, String> fields, RoutingContext context) {
        TokenForm form = new TokenForm(editing.token(context), "", "90");
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(Refusal.FORBIDDEN, form, Editing.STALE, "");
        }
        String name = FormFields.line(fields, "name");
        if (!kept.revoke(name)) {
            return page(UNPROCESSABLE, form, "There is no token of that name any more.", "");
        }
        trail.note(AuditAction.REVOKED_TOKEN, name);
        return Response.seeOther(URI.create("/tokens")).build();
    }

    /** Without a number it holds until it is revoked. */
    private static Optional<Duration> days(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST_DAYS) {
            throw new IllegalArgumentException("Days are a number from 1 to 3650, or nothing for a token that stays.");
        }
        return Optional.of(Duration.ofDays(Integer.parseInt(text)));
    }

    private Response page(int status, TokenForm form, String trouble, String made) {
        Instant now = clock.instant();
        List<TokenView> all = kept.list().stream().map(each -> view(each, now)).toList();
        return UncachedPage.of(
                status, new tokens(new Page("Tokens", FormState.EMPTY, false), all, form, trouble, made));
    }

    private static TokenView view(Token each, Instant now) {
        String ends = each.expires()
                .map(end -> (each.isExpired(now) ? "expired " : "until ") + Dates.minute(end, Language.ENGLISH))
                .orElse("until it is revoked");
        String used = each.used()
                .map(last -> "last used " + Dates.minute(last, Language.ENGLISH))
                .orElse("never used");
        return new TokenView(
                each.name(),
                Scope.written(each.scopes()).replace(",", ", "),
                "since " + Dates.minute(each.since(), Language.ENGLISH) + ", " + ends + ", " + used,
                each.isExpired(now));
    }
}
