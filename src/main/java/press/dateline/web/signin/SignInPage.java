package press.dateline.web.signin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dateline.access.Accounts;
import press.dateline.access.Accounts.Account;
import press.dateline.access.Sessions;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.Editing;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** Where people sign in with a name and password, and out again. */
@Path("/")
public class SignInPage {

    private static final int WRONG = 401;

    /** What the form holds: the secret of forms, where to go afterwards, and the name, where it was typed before. */
    record SignInForm(String token, String to, String name, boolean possible) {}

    record signin(Page page, SignInForm form, String trouble, String signedIn) implements TemplateInstance {}

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordCheck check;
    private final SessionCookie cookie;
    private final Editing editing;
    private final AuditTrail trail;

    SignInPage(
            Accounts accounts,
            Sessions sessions,
            PasswordCheck check,
            SessionCookie cookie,
            Editing editing,
            AuditTrail trail) {
        this.trail = trail;
        this.accounts = accounts;
        this.sessions = sessions;
        this.check = check;
        this.cookie = cookie;
        this.editing = editing;
    }

    /** Where somebody signs in who then wants {@code page}. */
    static String path(String page) {
        String to = ReturnPath.of(page);
        return "/sign-in" + (to.equals(ReturnPath.HOME) ? "" : "?to=" + Encoded.part(to));
    }

    @GET
    @Path("sign-in")
    @Produces(MediaType.TEXT_HTML)
    public Response get(@QueryParam("to") @Nullable String to, RoutingContext context) {
        return page(200, ReturnPath.of(to), "", "", context);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response post(MultivaluedMap<String, String> fields, RoutingContext context) {
        String to = ReturnPath.of(fields.getFirst("to"));
        String name = FormFields.line(fields, "name");
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(Refusal.FORBIDDEN, to, name, Editing.STALE, context);
        }
        String password = FormFields.typed(fields, "password");
        Optional<Account> found = check.signIn(name, password, context.request());
        if (found.isEmpty()) {
            return page(WRONG, to, name, "This name and this password do not belong together.", context);
        }
        // What somebody else may have put there must not become a session of this person.
        SessionCookie.of(context.request()).ifPresent(sessions::end);
        cookie.set(context, sessions.begin(found.get().name()));
        return Response.seeOther(URI.create(to)).build();
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response out(MultivaluedMap<String, String> fields, RoutingContext context) {
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(Refusal.FORBIDDEN, ReturnPath.HOME, "", Editing.STALE, context);
        }
        editing.signedIn().ifPresent(name -> trail.note(AuditAction.SIGNED_OUT, name, ""));
        SessionCookie.of(context.request()).ifPresent(sessions::end);
        cookie.forget(context);
        return Response.seeOther(URI.create("/sign-in?out=1")).build();
    }

    private Response page(int status, String to, String name, String trouble, RoutingContext context) {
        return UncachedPage.of(
                status,
                new signin(
                        new Page("Sign in", FormState.EMPTY, false),
                        new SignInForm(editing.token(context), to, name, accounts.any()),
                        trouble,
                        editing.signedIn().orElse("")));
    }
}
