package press.dateline.web.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.language.OwnCookies;

/** The cookie by which a browser shows its session: no script reads it, and no other site's form sends it. */
@Singleton
public class SessionCookie {

    private static final String NAME = "session";

    private final CanonicalAddress address;
    private final Duration longest;

    SessionCookie(CanonicalAddress address, AccessConfiguration configuration) {
        this.address = address;
        this.longest = configuration.longest();
    }

    public static Optional<String> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(OwnCookies.name(NAME, request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /** The browser of this request shows {@code secret} from now on. */
    public void set(RoutingContext context, String secret) {
        send(context, secret, longest.toSeconds());
    }

    void forget(RoutingContext context) {
        send(context, "", 0);
    }

    private void send(RoutingContext context, String value, long seconds) {
        context.response()
                .addCookie(Cookie.cookie(OwnCookies.name(NAME, context.request()), value)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(address.isEncrypted(context.request()))
                        // A link in a mail leads somebody who is signed in to the page, not to the sign-in.
                        .setSameSite(CookieSameSite.LAX));
    }
}
