package press.dateline.web.access;

import io.vertx.core.http.HttpClosedException;
import java.nio.channels.ClosedChannelException;

/** Tells a reader who has gone away while being answered from a fault of ours. */
final class ClosedConnection {

    private ClosedConnection() {}

    /** What was written could not be sent any more; Elasticsearch’s connections end with exceptions of their own. */
    static boolean isBehind(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof ClosedChannelException || each instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }
}
