package press.dateline.web.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import press.dateline.web.language.OwnCookies;

/** The name an editor gave last, kept by their browser so that it need not be typed each time. */
public final class EditorName {

    private static final String NAME = "who";
    private static final Duration KEPT = Duration.ofDays(90);

    private EditorName() {}

    public static String kept(RoutingContext context) {
        Cookie kept = context.request().getCookie(OwnCookies.name(NAME, context.request()));
        if (kept == null) {
            return "";
        }
        try {
            return URLDecoder.decode(kept.getValue(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    public static void keep(RoutingContext context, String who) {
        context.response()
                .addCookie(Cookie.cookie(
                                OwnCookies.name(NAME, context.request()),
                                URLEncoder.encode(who, StandardCharsets.UTF_8))
                        .setPath("/")
                        .setMaxAge(KEPT.toSeconds())
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT));
    }
}
