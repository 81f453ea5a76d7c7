package press.dateline.web.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Who shows a name and a password with their request, as HTTP Basic has it. */
@Singleton
class PasswordIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final PasswordCheck check;

    PasswordIdentities(PasswordCheck check) {
        this.check = check;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> check.shown(
                        request.getUsername(),
                        new String(request.getPassword().getPassword()),
                        HttpSecurityUtils.getRoutingContextAttribute(request).request())
                .map(Identities::of)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
