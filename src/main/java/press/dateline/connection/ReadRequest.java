package press.dateline.connection;

import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Asks a node for its own copy, where it has one: a search then waits for no other node, be that dead or hung. */
    static <Q> TransportOptions options(Q request, Endpoint<Q, ?, ?> endpoint, TransportOptions options) {
        boolean search = "es/search".equals(endpoint.id());
        // A moment that was opened before is of certain copies already.
        boolean pinned = search && endpoint.pathParameters(request).isEmpty();
        if (!OF_A_COPY.contains(endpoint.id())
                || pinned
                || endpoint.queryParameters(request).containsKey(PREFERENCE)) {
            return options;
        }
        return options.toBuilder().setParameter(PREFERENCE, "_local").build();
    }

    /**
     * What is wrong with an answer, if anything: a part of the archive that could not be read is a failure, never a smaller
     * number. The engine can be told so itself, but refuses then whatever takes longer than it was given, too.
     */
    static @Nullable IOException failure(@Nullable Object answer) {
        return answer instanceof ResponseBody<?> found
                        && found.shards().failed().intValue() > 0
                ? new IOException("%s of %s parts of the archive could not be read."
                        .formatted(found.shards().failed(), found.shards().total()))
                : null;
    }
}
