package press.dateline.cli.program;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The Elasticsearch that {@code --hosts} names: addresses as people write them, read for a client that takes one protocol
 * and pairs of host and port.
 *
 * @param protocol {@code http} or {@code https}
 * @param hosts {@code host:port} of each
 */
public record EngineHosts(String protocol, List<String> hosts) {

    private static final int USUAL_PORT = 9200;

    public EngineHosts {
        hosts = List.copyOf(hosts);
    }

    /** Reads a list separated by commas; throws {@link IllegalArgumentException} that names what is wrong and what is right. */
    public static EngineHosts parse(String list) {
        List<URI> addresses = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(EngineHosts::address)
                .toList();
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("--hosts names no Elasticsearch; write http://host:9200.");
        }
        Set<String> protocols = new LinkedHashSet<>();
        addresses.forEach(address -> protocols.add(address.getScheme()));
        if (protocols.size() > 1) {
            throw new IllegalArgumentException(
                    "--hosts mixes http and https (" + list + "); all nodes have to be reached in one way.");
        }
        return new EngineHosts(
                addresses.get(0).getScheme(),
                addresses.stream()
                        .map(address ->
                                address.getHost() + ":" + (address.getPort() < 0 ? USUAL_PORT : address.getPort()))
                        .toList());
    }

    private static URI address(String part) {
        URI address;
        try {
            address = URI.create(part.contains("://") ? part : "http://" + part);
        } catch (IllegalArgumentException e) {
            throw wrong(part, "is no address");
        }
        if (!Set.of("http", "https").contains(address.getScheme())) {
            throw wrong(part, "is neither http nor https");
        }
        if (address.getHost() == null || address.getPort() == 0 || address.getPort() > 65_535) {
            throw wrong(part, "has no host and port that can be");
        }
        if (address.getUserInfo() != null) {
            throw wrong(part, "holds a name or password, which go into QUARKUS_ELASTICSEARCH_USERNAME and _PASSWORD");
        }
        if (!address.getPath().replace("/", "").isEmpty() || address.getQuery() != null) {
            throw wrong(part, "has a path, and Dateline asks Elasticsearch at the root of its address");
        }
        return address;
    }

    private static IllegalArgumentException wrong(String part, String why) {
        // Never the whole of it where it may hold a password.
        String shown = part.replaceAll("//[^/@]*@", "//…@");
        return new IllegalArgumentException("--hosts: “" + shown + "” " + why + "; write http://host:9200.");
    }
}
