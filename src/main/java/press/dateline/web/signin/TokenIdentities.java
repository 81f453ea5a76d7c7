package press.dateline.web.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import press.dateline.access.Tokens;
import press.dateline.web.access.RateLimits;

/** Which program shows a token with its request. */
@Singleton
class TokenIdentities implements IdentityProvider<TokenIdentities.Request> {

    /** What a program shows: of a kind of its own, or the tokens of a provider would be looked for among ours. */
    static final class Request extends BaseAuthenticationRequest {
        private final String shown;

        Request(String shown) {
            this.shown = shown;
        }
    }

    private final Tokens tokens;
    private final OwnToken own;
    private final RateLimits limits;
    private final Clock clock;

    TokenIdentities(Tokens tokens, OwnToken own, RateLimits limits, Clock clock) {
        this.tokens = tokens;
        this.own = own;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Class<Request> getRequestType() {
        return Request.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
        HttpServerRequest asked =
                HttpSecurityUtils.getRoutingContextAttribute(request).request();
        if (own.is(request.shown)) {
            return Uni.createFrom().item(Identities.program());
        }
        return context.runBlocking(() ->
                tokens.use(request.shown, clock.instant()).map(Identities::of).orElseThrow(() -> unknown(asked)));
    }

    private AuthenticationFailedException unknown(HttpServerRequest asked) {
        limits.spend(RateLimits.Cost.LOGIN, asked);
        return new AuthenticationFailedException();
    }
}
