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
import java.util.List;
import press.dateline.access.Accounts;
import press.dateline.access.RefusedEntry;
import press.dateline.access.Role;
import press.dateline.access.Sessions;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.Editing;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** Who signs in, and what they may do, for operators. */
@RolesAllowed(Role.OPERATES)
@Path("/accounts")
public class AccountsPage {

    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    /** {@code own}: that of the operator who looks, which others have to change; {@code provided}: a provider gives the role. */
    record AccountLine(String name, String role, boolean own, boolean provided) {}

    record accounts(Page page, List<AccountLine> all, String token, String trouble) implements TemplateInstance {}

    private interface Change {
        /** What was wrong with it; empty if it was made. */
        String make(String name);
    }

    private final Accounts kept;
    private final Sessions sessions;
    private final Editing editing;
    private final AuditTrail trail;
    private final Reader reader;

    AccountsPage(Accounts kept, Sessions sessions, Editing editing, AuditTrail trail, Reader reader) {
        this.reader = reader;
        this.kept = kept;
        this.sessions = sessions;
        this.editing = editing;
        this.trail = trail;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(RoutingContext context) {
        return page(200, "", context);
    }

    /** Adds somebody who is not there yet. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response add(MultivaluedMap<String, String> fields, RoutingContext context) {
        return change(fields, context, name -> {
            Role role = Role.parse(FormFields.line(fields, "role"));
            if (kept.find(name).isPresent()) {
                return words().there();
            }
            kept.add(name, role, FormFields.typed(fields, "password"));
            trail.note(AuditAction.ADDED_ACCOUNT, name + ", " + role.word());
            return "";
        });
    }

    @POST
    @Path("role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response role(MultivaluedMap<String, String> fields, RoutingContext context) {
        return change(fields, context, name -> {
            Role role = Role.parse(FormFields.line(fields, "role"));
            kept.setRole(name, role);
            trail.note(AuditAction.CHANGED_ROLE, name + ", " + role.word());
            return "";
        });
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response remove(MultivaluedMap<String, String> fields, RoutingContext context) {
        return change(fields, context, name -> {
            if (!kept.remove(name)) {
                return words().gone();
            }
            sessions.endAll(name, null);
            trail.note(AuditAction.REMOVED_ACCOUNT, name);
            return "";
        });
    }

    private Response change(MultivaluedMap<String, String> fields, RoutingContext context, Change change) {
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(FORBIDDEN, reader.language().in(TroubleMessages.class).stale(), context);
        }
        String name = FormFields.line(fields, "name");
        if (editing.signedIn().filter(name::equals).isPresent()) {
            return page(UNPROCESSABLE, words().notOwn(), context);
        }
        String trouble = made(change, name);
        return trouble.isEmpty()
                ? Response.seeOther(URI.create("/accounts")).build()
                : page(UNPROCESSABLE, trouble, context);
    }

    private String made(Change change, String name) {
        try {
            return change.make(name);
        } catch (RefusedEntry e) {
            return EntryWords.of(e, reader.language());
        }
    }

    private AccountsMessages words() {
        return reader.language().in(AccountsMessages.class);
    }

    private Response page(int status, String trouble, RoutingContext context) {
        String own = editing.signedIn().orElse("");
        return UncachedPage.of(
                status,
                new accounts(
                        new Page(words().title(), FormState.EMPTY, false),
                        kept.list().stream()
                                .map(each -> new AccountLine(
                                        each.name(),
                                        each.role().word(),
                                        each.name().equals(own),
                                        kept.isProvided(each.name())))
                                .toList(),
                        editing.token(context),
                        trouble));
    }
}
