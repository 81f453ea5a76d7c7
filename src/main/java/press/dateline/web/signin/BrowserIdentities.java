package press.dateline.web.signin;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import press.dateline.access.Accounts;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.access.Sessions;
import press.dateline.access.Sessions.Session;
import press.dateline.access.SignInWays;

/** Who sits at a browser: whoever signed in with it, or sits at this machine before editors are set up. */
@Singleton
class BrowserIdentities implements IdentityProvider<BrowserIdentities.Request> {

    /** What a browser shows of itself. */
    static final class Request extends BaseAuthenticationRequest {
        private final Optional<String> session;
        private final boolean local;

        Request(Optional<String> session, boolean local) {
            this.session = session;
            this.local = local;
        }
    }

    private final Sessions sessions;
    private final Accounts accounts;
    private final SignInWays ways;
    private final AccessConfiguration configuration;
    private final Duration longestAway;
    private final Clock clock;

    BrowserIdentities(
            Sessions sessions,
            Accounts accounts,
            SignInWays ways,
            AccessConfiguration configuration,
            OpenIdConfiguration openId,
            Clock clock) {
        this.ways = ways;
        this.longestAway = openId.longest();
        this.clock = clock;
        this.sessions = sessions;
        this.accounts = accounts;
        this.configuration = configuration;
    }

    @Override
    public Class<Request> getRequestType() {
        return Request.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> request.session
                .flatMap(sessions::use)
                .filter(this::isStillTrusted)
                // Who was removed is nobody, and who has another role has it at once.
                .flatMap(session -> accounts.find(session.account()))
                .map(Identities::of)
                .orElseGet(() -> request.local && isOpenHere() ? Identities.local() : Identities.nobody()));
    }

    /** Whom a provider let in may have been let go there since. */
    private boolean isStillTrusted(Session session) {
        return !accounts.isProvided(session.account())
                || session.began().plus(longestAway).isAfter(clock.instant());
    }

    private boolean isOpenHere() {
        return configuration.reading() == AccessConfiguration.Reading.OPEN && !ways.anyEditors();
    }
}
