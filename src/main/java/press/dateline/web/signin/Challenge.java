package press.dateline.web.signin;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import press.dateline.access.SignInWays;
import press.dateline.web.language.Language;
import press.dateline.web.language.TroubleMessages;

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
        SignInMessages words = Language.of(context).in(SignInMessages.class);
        if (request.path().startsWith("/api/articles") && changes(request)) {
            return token("", words);
        }
        if (context.normalizedPath().equals(SignInPage.PROVIDER)) {
            return atProvider(context);
        }
        if (request.path().startsWith("/mcp")) {
            return token(" --scope read", words);
        }
        if (!ways.any()) {
            return nobodySetUp(words);
        }
        if (request.getHeader("Authorization") != null || !isBrowser(request)) {
            return new Refusal(UNKNOWN, Map.of(AUTHENTICATE, PASSWORD), words.logIn(), words.logInWhy());
        }
        if (changes(request) || request.path().startsWith("/api/")) {
            return new Refusal(
                    UNKNOWN,
                    // Not the other one: browsers would ask for the password in a window of their own.
                    Map.of(AUTHENTICATE, TOKEN),
                    words.noMore(),
                    words.noMoreWhy());
        }
        return new Refusal(
                SEE_OTHER, Map.of("Location", SignInPage.path(request.uri())), words.please(), words.pleaseWhy());
    }

    /** Who comes back from there and was not let in; or there is none. */
    private Refusal atProvider(RoutingContext context) {
        SignInMessages words = Language.of(context).in(SignInMessages.class);
        TroubleMessages trouble = Language.of(context).in(TroubleMessages.class);
        return ways.byProvider()
                ? new Refusal(
                        SEE_OTHER, Map.of("Location", "/sign-in?error=1"), words.please(), words.nothingElsewhere())
                : new Refusal(NOT_FOUND, Map.of(), trouble.nothingHere(), trouble.noPage());
    }

    private static Refusal token(String scope, SignInMessages words) {
        return new Refusal(UNKNOWN, Map.of(AUTHENTICATE, TOKEN), words.bring(), words.bringWhy(scope));
    }

    private Refusal nobodySetUp(SignInMessages words) {
        return configuration.reading() == AccessConfiguration.Reading.CLOSED
                ? new Refusal(Refusal.FORBIDDEN, Map.of(), words.closed(), words.closedWhy())
                : new Refusal(Refusal.FORBIDDEN, Map.of(), words.correctionsClosed(), words.correctionsClosedWhy());
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
