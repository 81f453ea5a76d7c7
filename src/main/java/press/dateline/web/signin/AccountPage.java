package press.dateline.web.signin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dateline.access.Accounts;
import press.dateline.access.Accounts.Account;
import press.dateline.access.Role;
import press.dateline.access.Sessions;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.Editing;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.AccountMessages;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** What somebody who signed in can do about their own account. */
@RolesAllowed(Role.READS)
@Path("/account")
public class AccountPage {

    private static final int UNPROCESSABLE = 422;

    /** {@code operates}: whether the operators' pages are shown;
     * {@code provided}: whether a provider says who they are, and no password. */
    record AccountView(
            String name, String role, boolean operates, boolean provided, List<String> sessions, String token) {}

    record account(Page page, AccountView view, String trouble, String done) implements TemplateInstance {}

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordCheck check;
    private final SessionCookie cookie;
    private final Editing editing;
    private final AuditTrail trail;
    private final Reader reader;

    AccountPage(
            Accounts accounts,
            Sessions sessions,
            PasswordCheck check,
            SessionCookie cookie,
            Editing editing,
            AuditTrail trail,
            Reader reader) {
        this.reader = reader;
        this.trail = trail;
        this.accounts = accounts;
        this.sessions = sessions;
        this.check = check;
        this.cookie = cookie;
        this.editing = editing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@QueryParam("did") @Nullable String did, RoutingContext context) {
        return page(200, mine(), "", did == null ? "" : did, context);
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response password(MultivaluedMap<String, String> fields, RoutingContext context) {
        Account mine = mine();
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(
                    Refusal.FORBIDDEN,
                    mine,
                    reader.language().in(TroubleMessages.class).stale(),
                    "",
                    context);
        }
        if (check.tried(mine.name(), FormFields.typed(fields, "password"), context.request())
                .isEmpty()) {
            return page(UNPROCESSABLE, mine, words().notNow(), "", context);
        }
        try {
            accounts.setPassword(mine.name(), FormFields.typed(fields, "new"));
        } catch (IllegalArgumentException e) {
            return page(UNPROCESSABLE, mine, words().rule(), "", context);
        }
        trail.note(AuditAction.CHANGED_PASSWORD, mine.name(), mine.name());
        sessions.endAll(mine.name(), null);
        cookie.set(context, sessions.begin(mine.name()));
        return Response.seeOther(URI.create("/account?did=password")).build();
    }

    /** Signs out everywhere but here. */
    @POST
    @Path("elsewhere")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response elsewhere(MultivaluedMap<String, String> fields, RoutingContext context) {
        Account mine = mine();
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(
                    Refusal.FORBIDDEN,
                    mine,
                    reader.language().in(TroubleMessages.class).stale(),
                    "",
                    context);
        }
        sessions.endAll(mine.name(), SessionCookie.of(context.request()).orElse(null));
        return Response.seeOther(URI.create("/account?did=elsewhere")).build();
    }

    private Account mine() {
        return editing.signedIn()
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFoundException("Nobody is signed in here by a name and password."));
    }

    private Response page(int status, Account mine, String trouble, String did, RoutingContext context) {
        List<String> lines = sessions.of(mine.name()).stream()
                .map(each -> words().session(
                                Dates.minute(each.began(), reader.language()),
                                Dates.minute(each.seen(), reader.language())))
                .toList();
        return UncachedPage.of(
                status,
                new account(
                        new Page(words().title(), FormState.EMPTY, false),
                        new AccountView(
                                mine.name(),
                                mine.role().word(),
                                mine.role() == Role.OPERATOR,
                                accounts.isProvided(mine.name()),
                                lines,
                                editing.token(context)),
                        trouble,
                        done(did)));
    }

    private AccountMessages words() {
        return reader.language().in(AccountMessages.class);
    }

    private String done(String did) {
        return switch (did) {
            case "password" -> words().changed();
            case "elsewhere" -> words().alone();
            default -> "";
        };
    }
}
