package press.dateline.web.openid;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import press.dateline.web.view.Encoded;

/** What the provider said of whoever came back from it; the framework has checked that it was the provider who said so. */
@RequestScoped
class ProviderAnswer {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecurityIdentity who;
    private final OidcConfigurationMetadata metadata;
    private final OidcSession session;

    ProviderAnswer(SecurityIdentity who, OidcConfigurationMetadata metadata, OidcSession session) {
        this.who = who;
        this.metadata = metadata;
        this.session = session;
    }

    ProviderUser user(String claim) {
        return ProviderUser.of(session.getIdToken(), claim);
    }

    Set<String> groups() {
        return who.getRoles();
    }

    /** Where they also sign out there, if that can be asked for; the provider then leads to {@code back}. */
    Optional<URI> endSession(String client, String back) {
        return Optional.ofNullable(metadata.getEndSessionUri())
                .map(address -> URI.create(address + (address.contains("?") ? "&" : "?")
                        + "client_id=" + Encoded.part(client)
                        + "&id_token_hint=" + Encoded.part(session.getIdToken().getRawToken())
                        + "&post_logout_redirect_uri=" + Encoded.part(back)));
    }

    /** Takes back the cookie in which the framework keeps all of it. */
    void forget() {
        session.logout().await().atMost(PATIENCE);
    }
}
