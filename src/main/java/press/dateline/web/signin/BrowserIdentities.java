package press.dateline.web.signin;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import press.dateline.access.Accounts;
import press.dateline.access.Sessions;

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
    private final AccessConfiguration configuration;

    BrowserIdentities(Sessions sessions, Accounts accounts, AccessConfiguration configuration) {
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
                // Who was removed is nobody, and who has another role has it at once.
                .flatMap(session -> accounts.find(session.account()))
                .map(Identities::of)
                .orElseGet(() -> request.local && isOpenHere() ? Identities.local() : Identities.nobody()));
    }

    private boolean isOpenHere() {
        return configuration.reading() == AccessConfiguration.Reading.OPEN && !accounts.anyEditors();
    }
}
