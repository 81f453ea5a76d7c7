package press.dateline.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import press.dateline.access.Editors;

/**
 * Who may enter corrections, and whether a form was really sent from a page of ours.
 *
 * <p>Open on the machine itself until editors are set up; then everybody logs in, wherever they are. Templates know it
 * as {@code inject:editing}.
 */
@Named("editing")
@Singleton
public class Editing {

    /** What is said where a form was not sent from a page of ours, or from one that was open too long. */
    public static final String STALE =
            "This form was not sent from an open page of Dateline, so nothing was entered. Please send it again from here;"
                    + " your browser has to keep cookies of this site.";

    private static final String TOKEN = "token";
    private static final int TOKEN_BYTES = 16;

    private final Editors editors;
    private final RateLimits limits;
    private final CanonicalAddress address;
    private final SecureRandom random = new SecureRandom();

    /** A password takes a tenth of a second to check, on purpose; an editor's next click should not. */
    private final Cache<String, String> accepted = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    Editing(Editors editors, RateLimits limits, CanonicalAddress address) {
        this.editors = editors;
        this.limits = limits;
        this.address = address;
    }

    /** Whether nobody at all may correct anything until editors are set up. */
    public boolean closed() {
        return !editors.any() && !address.isOnlyHere();
    }

    /** Whether pages offer this reader to correct things; with editors set up they may turn out to have to log in. */
    public boolean offered(HttpServerRequest request) {
        return editors.any() || local(request);
    }

    /** Whether editors log in here. */
    public boolean login() {
        return editors.any();
    }

    /**
     * The editor who asks; empty on the machine itself, where anybody may edit and says who they are.
     *
     * @throws NotAnEditor for everybody else
     */
    public Optional<String> editor(HttpServerRequest request) {
        if (!editors.any()) {
            if (!local(request)) {
                throw new NotAnEditor(false);
            }
            return Optional.empty();
        }
        String said = request.getHeader("Authorization");
        if (said == null || !said.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw new NotAnEditor(true);
        }
        String known = accepted.getIfPresent(digest(said));
        return Optional.of(known != null && editors.names().contains(known) ? known : login(said, request));
    }

    private String login(String said, HttpServerRequest request) {
        limits.spend(RateLimits.Cost.LOGIN, request);
        try {
            String pair =
                    new String(Base64.getDecoder().decode(said.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon > 0 && editors.accepts(pair.substring(0, colon), pair.substring(colon + 1))) {
                accepted.put(digest(said), pair.substring(0, colon));
                return pair.substring(0, colon);
            }
        } catch (IllegalArgumentException e) {
            // No base 64: nobody we know.
        }
        throw new NotAnEditor(true);
    }

    /** The secret that this reader's forms carry, kept by their browser in a cookie that other sites' pages do not get. */
    public String token(RoutingContext context) {
        Cookie kept = context.request().getCookie(OwnCookies.name(TOKEN, context.request()));
        if (kept != null && kept.getValue().matches("[0-9a-f]{" + 2 * TOKEN_BYTES + "}")) {
            return kept.getValue();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String fresh = HexFormat.of().formatHex(bytes);
        context.response()
                .addCookie(Cookie.cookie(OwnCookies.name(TOKEN, context.request()), fresh)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
        return fresh;
    }

    /** Whether the form came from one of our pages in this browser. */
    public boolean ours(HttpServerRequest request, String token) {
        Cookie kept = request.getCookie(OwnCookies.name(TOKEN, request));
        return kept != null
                && !token.isEmpty()
                && MessageDigest.isEqual(
                        kept.getValue().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))
                && sameSite(request);
    }

    /** Browsers say where a form stood. */
    private boolean sameSite(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null
                || LocalReader.isSameHost(origin, request.authority())
                || address.named()
                        .map(named -> named.toString().equalsIgnoreCase(origin))
                        .orElse(false);
    }

    private boolean local(HttpServerRequest request) {
        return address.isOnlyHere()
                && LocalReader.isLocal(
                        request.remoteAddress() == null
                                ? ""
                                : request.remoteAddress().hostAddress(),
                        request.authority() == null ? "" : request.authority().host(),
                        request.version(),
                        request.headers().names());
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
