package press.dateline.web.search;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Locale;
import press.dateline.web.language.OwnCookies;

/** How close to each other the hits of a result stand: a reader's, not a search's, so their browser keeps it. */
enum Density {
    COMFORTABLE,
    COMPACT;

    /** The field of the form that chooses it. */
    static final String FIELD = "density";

    private static final Duration KEPT = Duration.ofDays(365);

    /** As it is in forms, cookies and the style sheet. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Density of(String word) {
        return COMPACT.word().equals(word) ? COMPACT : COMFORTABLE;
    }

    static Density kept(HttpServerRequest request) {
        Cookie kept = request.getCookie(OwnCookies.name(FIELD, request));
        return kept == null ? COMFORTABLE : of(kept.getValue());
    }

    void keep(HttpServerRequest request) {
        request.response()
                .addCookie(Cookie.cookie(OwnCookies.name(FIELD, request), word())
                        .setPath("/")
                        .setMaxAge(KEPT.toSeconds())
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
    }
}
