package press.dateline.web.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts what a program sends without saying how much it will be, so that too much of it is refused in words: the server itself
 * would say a bare number and hang up.
 */
@Singleton
class BodyLimit {

    /** So many times the limit is read and thrown away, or whoever still sends hears nothing of the answer. */
    private static final int PATIENCE = 4;

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    /** The server's own limit is further out there. */
    @ServerRequestFilter(preMatching = true)
    void longer(RoutingContext context) {
        boolean unsaid = context.request().getHeader("Content-Length") == null;
        if (unsaid && context.request().path().startsWith("/api/articles")) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, PATIENCE * most + 1);
        }
    }

    InputStream counted(InputStream sent) {
        return new FilterInputStream(sent) {
            private long read;

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, length);
                count(Math.max(0, count));
                return count;
            }

            private void count(int more) throws IOException {
                read += more;
                if (read > most) {
                    byte[] away = new byte[1 << 16];
                    for (int gone = in.read(away); gone >= 0 && read <= PATIENCE * most; gone = in.read(away)) {
                        read += gone;
                    }
                    throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
                }
            }
        };
    }
}
