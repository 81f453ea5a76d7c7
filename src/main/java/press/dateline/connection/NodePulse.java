package press.dateline.connection;

import java.time.Duration;
import org.elasticsearch.client.RestClient;

/** Whether one node answers, by its heartbeats. */
final class NodePulse {

    /** So long nothing was heard of it before a heartbeat that fails is believed. */
    private static final Duration QUIET = Duration.ofMillis(1_200);

    private final RestClient connection;
    private long heard = System.nanoTime();
    private boolean silent;

    /** {@code connection} leads to this node alone. */
    NodePulse(RestClient connection) {
        this.connection = connection;
    }

    RestClient connection() {
        return connection;
    }

    synchronized boolean isSilent() {
        return silent;
    }

    /** It answered; tells whether it was silent before. */
    synchronized boolean heard() {
        heard = System.nanoTime();
        boolean returned = silent;
        silent = false;
        return returned;
    }

    /** It did not answer; tells whether it is silent from now on. */
    synchronized boolean missed() {
        boolean fell = !silent && System.nanoTime() - heard > QUIET.toNanos();
        silent |= fell;
        return fell;
    }
}
