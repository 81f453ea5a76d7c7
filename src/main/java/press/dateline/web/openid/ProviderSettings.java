package press.dateline.web.openid;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.access.SecretFile;
import press.dateline.access.Secrets;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.access.RequestCheck;
import press.dateline.web.signin.SignInPage;

/** Tells the framework of the provider, and only where somebody signs in there; everywhere else it is not asked. */
@Singleton
class ProviderSettings implements TenantConfigResolver {

    private static final String TENANT = "provider";

    /** Whoever signs in waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int SECRET_LENGTH = 32;

    private final OpenIdConfiguration configuration;
    private final CanonicalAddress address;
    private volatile @Nullable OidcTenantConfig known;

    ProviderSettings(OpenIdConfiguration configuration, CanonicalAddress address) {
        this.configuration = configuration;
        this.address = address;
    }

    @Override
    public @Nullable Uni<OidcTenantConfig> resolve(
            RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        Optional<URI> issuer = configuration.issuer();
        if (issuer.isEmpty() || !SignInPage.PROVIDER.equals(context.normalizedPath())) {
            return null;
        }
        RequestCheck.mayLeave(context);
        OidcTenantConfig made = known;
        if (made == null) {
            made = made(issuer.get());
            known = made;
        }
        return Uni.createFrom().item(made);
    }

    private OidcTenantConfig made(URI issuer) {
        String secret = configuration.secretFile().map(SecretFile::read).orElse("");
        // Of several Datelines each can read what another wrote into a cookie.
        String key = Secrets.digest(secret.isEmpty() ? UUID.randomUUID().toString() : issuer + "\n" + secret)
                .substring(0, SECRET_LENGTH);
        var settings = OidcTenantConfig.authServerUrl(issuer.toString())
                .tenantId(TENANT)
                .applicationType(ApplicationType.WEB_APP)
                .connectionTimeout(PATIENCE)
                .clientId(configuration.clientId().orElseThrow())
                .roles(Source.idtoken, configuration.groupsClaim())
                .tokenStateManager()
                .encryptionSecret(key)
                .end()
                .authentication()
                // As the provider knows it, whatever a request calls this server.
                .redirectPath(address.named()
                        .map(named -> named + SignInPage.PROVIDER)
                        .orElse(SignInPage.PROVIDER))
                .restorePathAfterRedirect(true)
                .errorPath("/sign-in")
                .scopes("profile", "email")
                .nonceRequired()
                .pkceRequired()
                .stateSecret(key)
                .cookiePath(SignInPage.PROVIDER)
                .cookieForceSecure(address.named()
                        .map(named -> "https".equals(named.getScheme()))
                        .orElse(false))
                .end();
        return secret.isEmpty()
                ? settings.build()
                : settings.credentials(secret).build();
    }
}
