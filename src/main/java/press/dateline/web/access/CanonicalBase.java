package press.dateline.web.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Has every link that REST and pages make begin with the canonical address, not with what the request called this server. */
class CanonicalBase {

    private static final int FIRST = 100;

    private final CanonicalAddress address;
    private final CurrentVertxRequest request;

    CanonicalBase(CanonicalAddress address, CurrentVertxRequest request) {
        this.address = address;
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true, priority = FIRST)
    void rebase(ContainerRequestContext context) {
        URI base = URI.create(address.base(request.getCurrent().request()));
        URI asked = context.getUriInfo().getRequestUri();
        if (!base.getAuthority().equals(asked.getAuthority())
                || !base.getScheme().equals(asked.getScheme())) {
            context.setRequestUri(UriBuilder.fromUri(asked)
                    .scheme(base.getScheme())
                    .host(base.getHost())
                    .port(base.getPort())
                    .build());
        }
    }
}
