package press.dateline.connection;

import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.util.Set;

/** What only reads may be asked twice, and is best answered by the node that it is sent to. */
final class ReadRequest {

    private static final Set<String> READS =
            Set.of("es/search", "es/msearch", "es/count", "es/get", "es/mget", "es/exists", "es/open_point_in_time");

    /** These can be told which copy to take; several searches in one request cannot. */
    private static final Set<String> OF_A_COPY =
            Set.of("es/search", "es/count", "es/get", "es/mget", "es/exists", "es/open_point_in_time");

    private static final String PREFERENCE = "preference";

    private ReadRequest() {}

    static boolean is(Endpoint<?, ?, ?> endpoint) {
        return READS.contains(endpoint.id());
    }

    /**
     * Asks a node for its own copy, where it has one: a search then waits for no other node, be that dead or hung. And a part
     * of the archive that cannot be read is a failure, never a smaller number.
     */
    static <Q> TransportOptions options(Q request, Endpoint<Q, ?, ?> endpoint, TransportOptions options) {
        boolean search = "es/search".equals(endpoint.id());
        // A moment that was opened before is of certain copies already.
        boolean pinned = search && endpoint.pathParameters(request).isEmpty();
        if (!OF_A_COPY.contains(endpoint.id())
                || pinned
                || endpoint.queryParameters(request).containsKey(PREFERENCE)) {
            return options;
        }
        TransportOptions.Builder told = options.toBuilder().setParameter(PREFERENCE, "_local");
        if (search) {
            told.setParameter("allow_partial_search_results", "false");
        }
        return told.build();
    }
}
