package press.dateline.web.access;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import press.dateline.access.Role;
import press.dateline.access.SignInWays;
import press.dateline.web.language.OwnCookies;

/**
 * Who may enter corrections, and whether a form was really sent from a page of ours.
 *
 * <p>Open on the machine itself until editors are set up; then everybody signs in, wherever they are. Templates know it
 * as {@code inject:editing}.
 */
@Named("editing")
@Singleton
public class Editing {

    /** The mark of a program's identity, whose name is that of its token. */
    public static final String PROGRAM = "dateline.program";

    private static final String TOKEN = "token";
    private static final int TOKEN_BYTES = 16;

    private final SignInWays ways;
    private final CanonicalAddress address;
    private final CurrentVertxRequest current;
    private final SecureRandom random = new SecureRandom();

    Editing(SignInWays ways, CanonicalAddress address, CurrentVertxRequest current) {
        this.ways = ways;
        this.address = address;
        this.current = current;
    }

    /** Whether nobody at all may correct anything until editors are set up. */
    public boolean closed() {
        return !ways.anyEditors() && !address.isOnlyHere();
    }

    /** Whether pages offer this reader to correct things; who is not signed in may turn out to have to. */
    public boolean offered(HttpServerRequest request) {
        Optional<SecurityIdentity> visitor = visitor();
        return visitor.isPresent() ? visitor.get().hasRole(Role.EDITS) : ways.anyEditors() || address.isLocal(request);
    }

    /** Whether editors sign in here. */
    public boolean login() {
        return ways.anyEditors();
    }

    /** Whether anybody signs in here. */
    boolean anyAccounts() {
        return ways.any();
    }

    /** The name under which this reader is signed in; empty for one who is not, or is let in for being at this machine. */
    public Optional<String> signedIn() {
        return visitor()
                .filter(each -> each.getAttribute(PROGRAM) == null)
                .map(each -> each.getPrincipal().getName())
                .filter(name -> !name.isEmpty());
    }

    /** Who asks, for the record, whatever it costs to find out; empty for somebody nobody knows. */
    public String known() {
        RoutingContext context = current.getCurrent();
        try {
            SecurityIdentity found = QuarkusHttpUser.getSecurityIdentityBlocking(context, null);
            return found == null || found.isAnonymous()
                    ? ""
                    : (found.getAttribute(PROGRAM) == null ? "" : "token ")
                            + found.getPrincipal().getName();
        } catch (SecurityException | RateLimitExceeded e) {
            // They said somebody else's name.
            return "";
        }
    }

    /**
     * The editor who asks; empty on the machine itself, where anybody may edit and says who they are.
     *
     * <p>The pages of editors say by an annotation that they are; this is the second lock.
     *
     * @throws SecurityException for everybody else
     */
    public Optional<String> editor(HttpServerRequest request) {
        SecurityIdentity visitor = visitor().orElseThrow(UnauthorizedException::new);
        if (!visitor.hasRole(Role.EDITS)) {
            throw new ForbiddenException();
        }
        return Optional.of(visitor.getPrincipal().getName()).filter(name -> !name.isEmpty());
    }

    /** Who asks, as far as it is known without trying a password that no page has asked for. */
    private Optional<SecurityIdentity> visitor() {
        RoutingContext context = current.getCurrent();
        SecurityIdentity found = null;
        if (context.user() instanceof QuarkusHttpUser known) {
            found = known.getSecurityIdentity();
        } else if (context.request().getHeader("Authorization") == null
                && BlockingOperationControl.isBlockingAllowed()) {
            found = QuarkusHttpUser.getSecurityIdentityBlocking(context, null);
        }
        return Optional.ofNullable(found).filter(each -> !each.isAnonymous());
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
                        .setSecure(address.isEncrypted(context.request()))
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
                && address.isOwnPage(request);
    }
}
