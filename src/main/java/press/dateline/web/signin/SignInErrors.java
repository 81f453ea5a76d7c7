package press.dateline.web.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import press.dateline.access.SignInWays;
import press.dateline.web.access.RateLimitExceeded;
import press.dateline.web.language.Language;

/** What is said to those who may not, wherever it turns out. */
@Singleton
class SignInErrors {

    /** After what cannot be read, before all else. */
    private static final int EARLY = -90_000;

    private static final int TOO_MANY = 429;

    private final Challenge challenge;
    private final SignInWays ways;
    private final CurrentVertxRequest current;
    private final SecurityIdentity who;

    SignInErrors(Challenge challenge, SignInWays ways, CurrentVertxRequest current, SecurityIdentity who) {
        this.who = who;
        this.challenge = challenge;
        this.ways = ways;
        this.current = current;
    }

    @ServerExceptionMapper
    Uni<Response> unknown(UnauthorizedException e, UriInfo uri) {
        RoutingContext context = current.getCurrent();
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        // Only the framework can lead to the provider, with what will be asked of whoever comes back.
        return ways.byProvider() && context.normalizedPath().equals(SignInPage.PROVIDER) && authenticator != null
                ? authenticator
                        .getChallenge(context)
                        .map(SignInErrors::away)
                        .onFailure()
                        .recoverWithItem(SignInErrors::outOfReach)
                : Uni.createFrom().item(challenge.of(context).response(uri));
    }

    private static Response outOfReach() {
        return Response.seeOther(URI.create("/sign-in?error=" + SignInPage.OUT_OF_REACH))
                .build();
    }

    private static Response away(ChallengeData challenge) {
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(String.valueOf(name), value));
        return answer.header("Cache-Control", "no-store").build();
    }

    @ServerExceptionMapper
    Response wrong(AuthenticationFailedException e, UriInfo uri) {
        return challenge.of(current.getCurrent()).response(uri);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException e, UriInfo uri) {
        // Whoever sits at this machine has not signed in, and is asked for what a program shows as anybody is.
        boolean nameless = who.getPrincipal().getName().isEmpty()
                && current.getCurrent().request().path().startsWith("/api/articles");
        return nameless
                ? challenge.of(current.getCurrent()).response(uri)
                : notAllowed(current.getCurrent()).response(uri);
    }

    /** Where no page was reached yet. */
    void register(@Observes Router router) {
        router.route().order(EARLY).failureHandler(context -> {
            if (context.response().ended()) {
                return;
            }
            if (context.failure() instanceof ForbiddenException) {
                notAllowed(context).send(context);
            } else if (context.failure() instanceof RateLimitExceeded much) {
                tooMany(much, words(context)).send(context);
            } else {
                context.next();
            }
        });
    }

    private static Refusal notAllowed(RoutingContext context) {
        boolean program =
                String.valueOf(context.request().getHeader("Authorization")).regionMatches(true, 0, "Bearer ", 0, 7);
        return program
                ? new Refusal(
                        Refusal.FORBIDDEN,
                        Map.of("WWW-Authenticate", "Bearer realm=\"Dateline\", error=\"insufficient_scope\""),
                        words(context).tokenMay(),
                        words(context).tokenMayWhy())
                : new Refusal(
                        Refusal.FORBIDDEN,
                        Map.of(),
                        words(context).notForYou(),
                        words(context).notForYouWhy());
    }

    private static Refusal tooMany(RateLimitExceeded much, SignInMessages words) {
        return new Refusal(
                TOO_MANY, Map.of("Retry-After", Long.toString(much.waiting())), words.tooMany(), words.tooManyWhy());
    }

    private static SignInMessages words(RoutingContext context) {
        return Language.of(context).in(SignInMessages.class);
    }
}
