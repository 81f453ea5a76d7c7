package press.dateline.web.access;

import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Tells who sits at this machine from whom a proxy brings, and our own pages from another site's. */
final class LocalReader {

    /** The names under which a browser reaches its own machine; any other is a foreign page's trick or a proxy. */
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What proxies add to a request; those that begin so, too. */
    private static final Set<String> FORWARDED =
            Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip", "client-ip");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private LocalReader() {}

    /**
     * Whether a request comes from this machine itself, with no sign of having been forwarded.
     *
     * <p>A proxy told nothing but where to pass requests on adds no header; nginx then speaks HTTP/1.0, as no browser does.
     */
    static boolean isLocal(String address, String host, HttpVersion version, Collection<String> headers) {
        return isLoopback(address)
                && isLocalName(host)
                && version != HttpVersion.HTTP_1_0
                && headers.stream().map(name -> name.toLowerCase(Locale.ROOT)).noneMatch(LocalReader::isOfProxy);
    }

    /** Whether {@code host} is what a browser calls its own machine. */
    static boolean isLocalName(String host) {
        return NAMES.contains(host);
    }

    private static boolean isOfProxy(String header) {
        return FORWARDED.contains(header) || header.startsWith("x-forwarded");
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Whether {@code origin} is the host and port that was asked. Behind a proxy the scheme may differ: without a port
     * either's usual one is meant.
     */
    static boolean isSameHost(String origin, HostAndPort asked) {
        try {
            URI from = URI.create(origin);
            return asked != null
                    && from.getHost() != null
                    && from.getHost().equalsIgnoreCase(asked.host())
                    && isSamePort(from, asked.port());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isSamePort(URI from, int asked) {
        int port = from.getPort() >= 0 ? from.getPort() : "https".equals(from.getScheme()) ? HTTPS : HTTP;
        return asked <= 0 ? port == HTTP || port == HTTPS : port == asked;
    }
}
