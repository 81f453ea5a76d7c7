package press.dateline.web.language;

import io.vertx.core.http.HttpServerRequest;

/** How this Dateline's cookies are called: browsers keep them by host alone, and two Datelines may share one. */
public final class OwnCookies {

    private OwnCookies() {}

    /** {@code name} with the port that was asked. */
    public static String name(String name, HttpServerRequest request) {
        return "dateline-" + name + "-"
                + (request.localAddress() == null ? 0 : request.localAddress().port());
    }
}
