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
import press.dateline.access.Accounts.Account;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.access.Sessions;
import press.dateline.access.SignInWays;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.Editing;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** Where people sign in with a name and password, and out again. */
@Path("/")
public class SignInPage {

    /** Where people sign in at a provider. */
    public static final String PROVIDER = "/sign-in/provider";

    /** What the address of the sign-in page says where the provider does not answer. */
    public static final String OUT_OF_REACH = "unreachable";

    private static final int WRONG = 401;

    /** What the form holds: the secret of forms, where to go afterwards, and the name, where it was typed before. */
    record SignInForm(String token, String to, String name, boolean possible, Elsewhere elsewhere) {}

    /** The provider at which somebody may sign in instead; without a name there is none. */
    record Elsewhere(String name, String path) {

        static final Elsewhere NONE = new Elsewhere("", "");
    }

    record signedout(Page page, String provider, String address) implements TemplateInstance {}

    record signin(Page page, SignInForm form, String trouble, String signedIn) implements TemplateInstance {}

    private final SignInWays ways;
    private final OpenIdConfiguration openId;
    private final ProviderLogout logout;
    private final Sessions sessions;
    private final PasswordCheck check;
    private final SessionCookie cookie;
    private final Editing editing;
    private final AuditTrail trail;
    private final Reader reader;

    SignInPage(
            SignInWays ways,
            OpenIdConfiguration openId,
            ProviderLogout logout,
            Sessions sessions,
            PasswordCheck check,
            SessionCookie cookie,
            Editing editing,
            AuditTrail trail,
            Reader reader) {
        this.reader = reader;
        this.trail = trail;
        this.ways = ways;
        this.openId = openId;
        this.logout = logout;
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
    public Response get(
            @QueryParam("to") @Nullable String to,
            @QueryParam("error") @Nullable String error,
            RoutingContext context) {
        return page(200, ReturnPath.of(to), "", error == null ? "" : trouble(error), context);
    }

    /** Whatever went wrong there: what a provider says in an address may be anybody's words. */
    private String trouble(String error) {
        if (!ways.byProvider()) {
            return "";
        }
        return error.equals(OUT_OF_REACH) ? words().unreachable(openId.name()) : words().notAt(openId.name());
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response post(MultivaluedMap<String, String> fields, RoutingContext context) {
        String to = ReturnPath.of(fields.getFirst("to"));
        String name = FormFields.line(fields, "name");
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return page(Refusal.FORBIDDEN, to, name, stale(), context);
        }
        String password = FormFields.typed(fields, "password");
        Optional<Account> found = check.signIn(name, password, context.request());
        if (found.isEmpty()) {
            return page(WRONG, to, name, words().wrong(), context);
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
            return page(Refusal.FORBIDDEN, ReturnPath.HOME, "", stale(), context);
        }
        editing.signedIn().ifPresent(name -> trail.note(AuditAction.SIGNED_OUT, name, ""));
        Optional<String> session = SessionCookie.of(context.request());
        session.ifPresent(sessions::end);
        cookie.forget(context);
        return session.flatMap(logout::leave)
                .map(this::outThereToo)
                .orElseGet(() -> Response.seeOther(URI.create("/sign-in?out=1")).build());
    }

    /** A page, not a redirect: browsers keep a form from leading to another site. */
    private Response outThereToo(URI address) {
        Page page = new Page(words().out(), FormState.EMPTY, false);
        return Response.fromResponse(UncachedPage.of(200, new signedout(page, openId.name(), address.toString())))
                .header("Refresh", "0; url=" + address)
                .build();
    }

    private SignInMessages words() {
        return reader.language().in(SignInMessages.class);
    }

    private String stale() {
        return reader.language().in(TroubleMessages.class).stale();
    }

    private Elsewhere elsewhere(String to) {
        return ways.byProvider() ? new Elsewhere(openId.name(), PROVIDER + "?to=" + Encoded.part(to)) : Elsewhere.NONE;
    }

    private Response page(int status, String to, String name, String trouble, RoutingContext context) {
        return UncachedPage.of(
                status,
                new signin(
                        new Page(words().title(), FormState.EMPTY, false),
                        new SignInForm(editing.token(context), to, name, ways.byPassword(), elsewhere(to)),
                        trouble,
                        editing.signedIn().orElse("")));
    }
}
