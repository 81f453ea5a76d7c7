package press.dateline.web.signin;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import press.dateline.access.SignInWays;

/**
 * What somebody is told of whom it is not known who they are: a reader is led to the page where they sign in and from there
 * back, a program is told how to say who it is.
 */
@Singleton
class Challenge {

    private static final String AUTHENTICATE = "WWW-Authenticate";
    private static final String PASSWORD = "Basic realm=\"Dateline editors\", charset=\"UTF-8\"";
    private static final String TOKEN = "Bearer realm=\"Dateline\"";
    private static final int UNKNOWN = 401;
    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;

    private final SignInWays ways;
    private final AccessConfiguration configuration;

    Challenge(SignInWays ways, AccessConfiguration configuration) {
        this.ways = ways;
        this.configuration = configuration;
    }

    Refusal of(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.path().startsWith("/api/articles") && changes(request)) {
            return token("");
        }
        if (context.normalizedPath().equals(SignInPage.PROVIDER)) {
            return atProvider();
        }
        if (request.path().startsWith("/mcp")) {
            return token(" --scope read");
        }
        if (!ways.any()) {
            return nobodySetUp();
        }
        if (request.getHeader("Authorization") != null || !isBrowser(request)) {
            return new Refusal(
                    UNKNOWN,
                    Map.of(AUTHENTICATE, PASSWORD),
                    "Please log in",
                    "This needs the name and password that whoever runs this Dateline gave you; a program may show a"
                            + " token instead.");
        }
        if (changes(request) || request.path().startsWith("/api/")) {
            return new Refusal(
                    UNKNOWN,
                    // Not the other one: browsers would ask for the password in a window of their own.
                    Map.of(AUTHENTICATE, TOKEN),
                    "You are not signed in any more",
                    "Nothing was entered. Sign in at /sign-in in another tab, then come back here and send it again.");
        }
        return new Refusal(
                SEE_OTHER,
                Map.of("Location", SignInPage.path(request.uri())),
                "Please sign in",
                "This page is for those who sign in.");
    }

    /** Who comes back from there and was not let in; or there is none. */
    private Refusal atProvider() {
        return ways.byProvider()
                ? new Refusal(
                        SEE_OTHER,
                        Map.of("Location", "/sign-in?error=1"),
                        "Please sign in",
                        "Signing in elsewhere came to nothing.")
                : new Refusal(NOT_FOUND, Map.of(), "Nothing here", "There is no page at this address.");
    }

    private static Refusal token(String scope) {
        return new Refusal(
                UNKNOWN,
                Map.of(AUTHENTICATE, TOKEN),
                "Bring a token: Authorization: Bearer TOKEN",
                "Whoever runs this Dateline makes one with dateline token create NAME" + scope + ".");
    }

    private Refusal nobodySetUp() {
        return configuration.reading() == AccessConfiguration.Reading.CLOSED
                ? new Refusal(
                        Refusal.FORBIDDEN,
                        Map.of(),
                        "This archive is closed",
                        "It is for those who sign in, and nobody has been set up yet. Whoever runs this Dateline does"
                                + " that: dateline user add NAME.")
                : new Refusal(
                        Refusal.FORBIDDEN,
                        Map.of(),
                        "Corrections are closed here",
                        "Corrections are entered, and stories withdrawn, on the machine that Dateline runs on, or by"
                                + " editors who sign in. Whoever runs this Dateline can set editors up: dateline user"
                                + " add NAME.");
    }

    /** Browsers say what they want to show, or that a script of a page asks. */
    private static boolean isBrowser(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html") || request.getHeader("Sec-Fetch-Mode") != null;
    }

    private static boolean changes(HttpServerRequest request) {
        return !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD);
    }
}
