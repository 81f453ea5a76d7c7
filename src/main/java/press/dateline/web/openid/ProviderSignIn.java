package press.dateline.web.openid;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dateline.access.Accounts;
import press.dateline.access.Accounts.Account;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.access.RefusedEntry;
import press.dateline.access.Role;
import press.dateline.access.Sessions;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.access.TroublePage;
import press.dateline.web.accounts.EntryWords;
import press.dateline.web.audit.AuditTrail;
import press.dateline.web.language.Reader;
import press.dateline.web.signin.ProviderLogout;
import press.dateline.web.signin.ReturnPath;
import press.dateline.web.signin.SessionCookie;
import press.dateline.web.signin.SignInMessages;
import press.dateline.web.signin.SignInPage;

/** Where somebody comes back to from the provider, and goes on with a session of ours. */
@AuthorizationCodeFlow
@Authenticated
@Path(SignInPage.PROVIDER)
public class ProviderSignIn {

    private static final int FORBIDDEN = 403;

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ProviderAnswer answer;
    private final ProviderLogout logout;
    private final AuditTrail trail;
    private final CanonicalAddress site;
    private final OpenIdConfiguration configuration;
    private final Reader reader;

    ProviderSignIn(
            Accounts accounts,
            Sessions sessions,
            SessionCookie cookie,
            ProviderAnswer answer,
            ProviderLogout logout,
            AuditTrail trail,
            CanonicalAddress site,
            OpenIdConfiguration configuration,
            Reader reader) {
        this.reader = reader;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.answer = answer;
        this.logout = logout;
        this.trail = trail;
        this.site = site;
        this.configuration = configuration;
    }

    /** Reached only with what the provider said; the framework leads everybody else there. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@QueryParam("to") @Nullable String to, @Context RoutingContext context, @Context UriInfo uri) {
        ProviderUser user = answer.user(configuration.userClaim());
        Optional<Role> role = ProviderUser.role(answer.groups(), configuration);
        Optional<URI> out = answer.endSession(configuration.clientId().orElseThrow(), site.of("/sign-in"));
        // From here on it is a session of ours that says who they are.
        answer.forget();
        if (role.isEmpty()) {
            return refused(words().noGroup(), user, context, uri);
        }
        try {
            Account account = accounts.provided(user.name(), role.get(), user.issuer() + " " + user.subject());
            SessionCookie.of(context.request()).ifPresent(sessions::end);
            String secret = sessions.begin(account.name());
            cookie.set(context, secret);
            out.ifPresent(address -> logout.remember(secret, address));
            trail.note(AuditAction.SIGNED_IN, account.name(), "at " + configuration.name(), context.request());
            return Response.seeOther(URI.create(ReturnPath.of(to))).build();
        } catch (RefusedEntry e) {
            return refused(EntryWords.of(e, reader.language()), user, context, uri);
        }
    }

    private Response refused(String why, ProviderUser user, RoutingContext context, UriInfo uri) {
        trail.note(AuditAction.SIGN_IN_FAILED, user.name(), "at " + configuration.name(), context.request());
        return TroublePage.of(
                uri, FORBIDDEN, words().notHere(), words().notHereWhy(configuration.name()) + " " + why, "");
    }

    private SignInMessages words() {
        return reader.language().in(SignInMessages.class);
    }
}
