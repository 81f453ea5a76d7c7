package press.dateline.web.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one address of this Dateline: what links that leave it begin with, and what it may be called by.
 *
 * <p>Anybody can write anything into a Host header, so none becomes part of a link.
 */
@Singleton
public class CanonicalAddress {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Optional<URI> named;
    private final boolean alone;
    private final CurrentVertxRequest current;

    CanonicalAddress(
            ServerConfiguration configuration,
            CurrentVertxRequest current,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean proxied) {
        this.current = current;
        this.named = configuration.address();
        this.alone = !proxied
                && isLoopback(configuration.host())
                && named.map(address -> LocalReader.isLocalName(address.getHost()))
                        .orElse(true);
    }

    /** Whether nobody is meant to come from elsewhere: it listens on this machine alone and nothing is said of a proxy. */
    public boolean isOnlyHere() {
        return alone;
    }

    /** Whether a request comes from this machine itself and nobody else is meant to come. */
    public boolean isLocal(HttpServerRequest request) {
        return alone
                && LocalReader.isLocal(
                        request.remoteAddress() == null
                                ? ""
                                : request.remoteAddress().hostAddress(),
                        request.authority() == null ? "" : request.authority().host(),
                        request.version(),
                        request.headers().names());
    }

    /** Whether the reader's browser speaks to us, or to the proxy in front, by https. */
    public boolean isEncrypted(HttpServerRequest request) {
        return request.isSSL()
                || request.authority() != null
                        && named.filter(address -> "https".equals(address.getScheme()))
                                .map(address -> address.getHost()
                                        .equalsIgnoreCase(request.authority().host()))
                                .orElse(false);
    }

    /** Whether no page of another site sends it: browsers say where what they send stood, programs say nothing. */
    public boolean isOwnPage(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null
                || LocalReader.isSameHost(origin, request.authority())
                || named.map(address -> address.toString().equalsIgnoreCase(origin))
                        .orElse(false);
    }

    /** The address that an operator named. */
    public Optional<URI> named() {
        return named;
    }

    /** Whether a request may be meant for this Dateline: always on the machine itself, and where no address is named. */
    boolean isCalled(HostAndPort asked) {
        return named.isEmpty()
                || LocalReader.isLocalName(asked.host())
                || named.get().getHost().equalsIgnoreCase(asked.host()) && isPort(named.get(), asked.port());
    }

    private static boolean isPort(URI address, int asked) {
        int usual = "https".equals(address.getScheme()) ? HTTPS : HTTP;
        int port = address.getPort() < 0 ? usual : address.getPort();
        // Without a port either scheme's usual one is meant: a proxy may have taken the encryption off.
        return asked <= 0 ? port == usual : asked == port;
    }

    /** {@code path}, which is empty or begins with a slash, as others can use it. */
    public String of(String path) {
        return base(current.getCurrent().request()) + path;
    }

    /** What links in the answer begin with, without a slash at the end. */
    private String base(HttpServerRequest request) {
        if (named.isPresent()) {
            return named.get().toString();
        }
        HostAndPort asked = request.authority();
        String scheme = request.isSSL() ? "https://" : "http://";
        if (asked != null && LocalReader.isLocalName(asked.host()) && isPortHere(request, asked)) {
            return scheme + asked;
        }
        // Where the reader did connect to, whatever they called it.
        SocketAddress here = request.localAddress();
        String host = here == null || here.hostAddress() == null ? "localhost" : here.hostAddress();
        return scheme + (host.contains(":") ? "[" + host.replaceFirst("%.*", "") + "]" : host) + ":"
                + (here == null ? HTTP : here.port());
    }

    private static boolean isPortHere(HttpServerRequest request, HostAndPort asked) {
        int port = asked.port() <= 0 ? HTTP : asked.port();
        return request.localAddress() != null && request.localAddress().port() == port;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
