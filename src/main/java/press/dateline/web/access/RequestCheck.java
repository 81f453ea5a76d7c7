package press.dateline.web.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jboss.logging.Logger;
import press.dateline.web.language.Language;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.MendedLinks;

/** Looks at what a request says of its address before anything is done with it, and keeps every redirect on this server. */
@Singleton
public class RequestCheck {

    private static final Logger LOG = Logger.getLogger(RequestCheck.class);

    /** Before all others. */
    private static final int FIRST = 30_000;

    /** In the order of the router, where lower comes first. */
    private static final int BEFORE_ALL = -100_000;

    private static final String LEAVES = "dateline.leaves";

    private static final int UNREADABLE = 400;

    /** The words of HTTP for a request that came to the wrong server. */
    private static final int MISDIRECTED = 421;

    private final CanonicalAddress address;

    RequestCheck(CanonicalAddress address) {
        this.address = address;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    /** For the one page that leads to where its operator, and nobody's request, says that people sign in. */
    public static void mayLeave(RoutingContext context) {
        context.put(LEAVES, true);
    }

    /** What the router itself cannot read never comes to a filter. */
    void register(@Observes Router router) {
        router.errorHandler(UNREADABLE, RequestCheck::unreadable);
        router.route().order(BEFORE_ALL).failureHandler(context -> {
            if (context.statusCode() == UNREADABLE) {
                unreadable(context);
            } else {
                context.next();
            }
        });
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addHeadersEndHandler(sent -> stayHere(context));
        if (!isHostReadable(request)) {
            unreadable(context);
        } else if (request.authority() != null
                && !request.path().startsWith("/q/health")
                && !address.isCalled(request.authority())) {
            PlainPage.send(
                    context,
                    MISDIRECTED,
                    words(context).anotherAddress(),
                    words(context).readersFind(address.named().orElseThrow().toString()));
        } else {
            context.next();
        }
    }

    /** HTTP/1.0 knows no Host. */
    private static boolean isHostReadable(HttpServerRequest request) {
        if (request.getHeader("Host") == null && request.authority() == null) {
            return request.version() == HttpVersion.HTTP_1_0;
        }
        return request.authority() != null
                && !request.authority().host().isBlank()
                && request.headers().getAll("Host").size() <= 1;
    }

    private static void unreadable(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        String asked = context.request().uri();
        String mended = MendedLinks.mended(asked);
        // Only of an address that was cut or typed wrongly another can be made that may be meant.
        if (isHostReadable(context.request()) && !mended.equals(asked)) {
            PlainPage.redirect(context, mended);
            return;
        }
        LOG.info("A request that cannot be read: its address or its Host header.");
        PlainPage.send(
                context, UNREADABLE, words(context).unreadable(), words(context).addressUnreadable());
    }

    private static TroubleMessages words(RoutingContext context) {
        return Language.of(context).in(TroubleMessages.class);
    }

    /** REST makes whole addresses of relative ones, with whatever host the request named. */
    private static void stayHere(RoutingContext context) {
        String location = context.response().headers().get("Location");
        if (location == null) {
            return;
        }
        try {
            URI target = URI.create(location);
            boolean elsewhere = target.getRawAuthority() != null
                    && !target.getRawAuthority()
                            .equalsIgnoreCase(String.valueOf(context.request().authority()));
            if (elsewhere && context.get(LEAVES) != null) {
                return;
            }
            String path = "/"
                    + String.valueOf(target.getRawPath() == null ? "" : target.getRawPath())
                            .replaceFirst("^[/\\\\]+", "");
            context.response()
                    .headers()
                    .set(
                            "Location",
                            path
                                    + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery())
                                    + (target.getRawFragment() == null ? "" : "#" + target.getRawFragment()));
        } catch (IllegalArgumentException e) {
            context.response().headers().set("Location", "/");
        }
    }
}
