package press.dateline.web.signin;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.access.Role;

/**
 * Where reading is closed, lets nobody in who is not a reader: everything is closed but what is named here.
 *
 * <p>What is for editors and operators alone is said at their pages.
 */
@Singleton
class ClosedReading implements HttpSecurityPolicy {

    /** What the sign-in page is made of, its language among it, and what says nothing of the archive. */
    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-in/provider",
            "/dateline.css",
            "/dateline.js",
            "/saved.js",
            "/icon.svg",
            "/opensearch.xml",
            "/language");

    /**
     * Health, for whoever looks after the server, its metrics, which have a lock of their own, and the links in letters, which
     * bear a secret of their own.
     */
    private static final Pattern OPEN_TOO =
            Pattern.compile("/q/health(/[a-z]+)?|/q/metrics|/alerts/[A-Za-z0-9_-]{16,}(/stop|/confirm)?");

    private final boolean closed;

    ClosedReading(AccessConfiguration configuration) {
        this.closed = configuration.reading() == AccessConfiguration.Reading.CLOSED;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext context, Uni<SecurityIdentity> identity, AuthorizationRequestContext permissions) {
        if (!closed || isOpen(context.request().path())) {
            return CheckResult.permit();
        }
        return identity.map(who ->
                who.hasRole(Role.READS) || isDelivery(context.request(), who) ? CheckResult.PERMIT : CheckResult.DENY);
    }

    /** A program that brings in or takes back need not be one that reads; its scopes are looked at where it does so. */
    private static boolean isDelivery(HttpServerRequest request, SecurityIdentity who) {
        return !who.isAnonymous()
                && request.path().startsWith("/api/articles")
                && !Set.of("GET", "HEAD").contains(request.method().name());
    }

    static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_TOO.matcher(path).matches();
    }
}
