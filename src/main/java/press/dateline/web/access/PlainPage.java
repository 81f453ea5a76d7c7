package press.dateline.web.access;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import press.dateline.web.language.Language;

/** A page of a few words, for answers that are given before, or instead of, all that makes pages. */
public final class PlainPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%3$s">
            <head>
            <meta charset="utf-8">
            <title>%1$s – Dateline</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="stylesheet" href="/dateline.css">
            </head>
            <body>
            <main id="main">
            <h1>%1$s</h1>
            <p>%2$s</p>
            </main>
            </body>
            </html>
            """;

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String POLICY = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

    private PlainPage() {}

    /** Leads to another page of ours; where the router itself gives up, nobody else adds the policy. */
    static void redirect(RoutingContext context, String path) {
        context.response().putHeader(POLICY_HEADER, POLICY);
        context.redirect(path);
    }

    /** Sends words of ours alone; nothing of the request is ever part of them. */
    public static void send(RoutingContext context, int status, String title, String text) {
        HttpServerResponse response =
                context.response().setStatusCode(status).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Where the router itself gives up, nobody else adds it.
        response.putHeader(POLICY_HEADER, POLICY);
        String asked = context.request().uri();
        if (asked != null && (asked.startsWith("/api/") || asked.startsWith("/mcp"))) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(new JsonObject().put("error", title + ". " + text).encode() + "\n");
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(PAGE.formatted(title, text, Language.of(context).tag()));
        }
    }
}
