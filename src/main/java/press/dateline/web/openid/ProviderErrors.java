package press.dateline.web.openid;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import press.dateline.web.signin.SignInPage;

/** What is said to somebody whom the provider did not let in, or who cannot be led there. */
@Singleton
class ProviderErrors {

    private static final Logger LOG = Logger.getLogger(ProviderErrors.class);
    /** They gave up there, took too long, or what came back was not what had been asked for. */
    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException e) {
        LOG.infof("A sign-in at the provider was not completed: %s", e.getMessage());
        return Response.seeOther(URI.create("/sign-in?error=1")).build();
    }

    /** To the page where they may also sign in otherwise. */
    @ServerExceptionMapper
    Response outOfReach(OIDCException e) {
        LOG.warnf("The OpenID provider cannot be asked: %s", e.getMessage());
        return Response.seeOther(URI.create("/sign-in?error=" + SignInPage.OUT_OF_REACH))
                .build();
    }
}
