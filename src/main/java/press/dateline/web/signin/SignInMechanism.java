package press.dateline.web.signin;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import press.dateline.web.access.CanonicalAddress;

/** Finds in a request what shows who asks: a token, a name and password, a session, or that they sit at this machine. */
@Singleton
class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final CanonicalAddress address;
    private final Challenge challenge;
    private final HttpAuthenticationMechanism password = new BasicAuthenticationMechanism("Dateline editors", true);

    SignInMechanism(CanonicalAddress address, Challenge challenge) {
        this.address = address;
        this.challenge = challenge;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String said = context.request().getHeader("Authorization");
        if (said != null) {
            return said.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? providers.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                            new TokenIdentities.Request(
                                    said.substring(BEARER.length()).strip()),
                            context))
                    : password.authenticate(context, providers);
        }
        Optional<String> session = SessionCookie.of(context.request());
        boolean local = address.isLocal(context.request());
        return session.isPresent() || local
                ? providers.authenticate(new BrowserIdentities.Request(session, local))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(() -> challenge.of(context).data());
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return Uni.createFrom().item(() -> {
            challenge.of(context).send(context);
            return true;
        });
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(
                TokenIdentities.Request.class,
                UsernamePasswordAuthenticationRequest.class,
                BrowserIdentities.Request.class);
    }
}
