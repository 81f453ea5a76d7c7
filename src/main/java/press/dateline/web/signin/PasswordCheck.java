package press.dateline.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import press.dateline.access.Accounts;
import press.dateline.access.Accounts.Account;
import press.dateline.access.Secrets;
import press.dateline.audit.AuditAction;
import press.dateline.web.access.RateLimits;
import press.dateline.web.audit.AuditTrail;

/** Tries a name and a password, as often as one address and one name may be tried. */
@Singleton
class PasswordCheck {

    /** Who showed this password a moment ago; {@code stamp} is another as soon as the password is. */
    private record Shown(String stamp, String password) {}

    private final Accounts accounts;
    private final RateLimits limits;
    private final AuditTrail trail;

    /** A password takes a quarter of a second to check, on purpose; a program's next request should not. */
    private final Cache<String, Shown> accepted = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    PasswordCheck(Accounts accounts, RateLimits limits, AuditTrail trail) {
        this.trail = trail;
        this.accounts = accounts;
        this.limits = limits;
    }

    /** As a browser's form or a program's first request tries it. */
    Optional<Account> tried(String name, String password, HttpServerRequest request) {
        limits.spend(RateLimits.Cost.LOGIN, request);
        // However many machines try the passwords of one person.
        limits.spend(RateLimits.Cost.LOGIN, "name " + name);
        Optional<Account> found = accounts.signIn(name, password);
        if (found.isEmpty()) {
            // Some type their password where the name should be.
            String tried = accounts.find(name).map(Account::name).orElse("");
            trail.note(AuditAction.SIGN_IN_FAILED, tried, tried.isEmpty() ? "a name that is not there" : "", request);
        }
        return found;
    }

    /** The same, of one who wants to be signed in from now on. */
    Optional<Account> signIn(String name, String password, HttpServerRequest request) {
        Optional<Account> found = tried(name, password, request);
        found.ifPresent(account -> trail.note(AuditAction.SIGNED_IN, account.name(), "", request));
        return found;
    }

    /** As a program shows it with every request. */
    Optional<Account> shown(String name, String password, HttpServerRequest request) {
        Shown last = accepted.getIfPresent(name);
        if (last != null
                && last.password().equals(digest(password))
                && accounts.stamp(name).filter(last.stamp()::equals).isPresent()) {
            return accounts.find(name);
        }
        Optional<Account> found = signIn(name, password, request);
        found.flatMap(account -> accounts.stamp(account.name()))
                .ifPresent(stamp -> accepted.put(name, new Shown(stamp, digest(password))));
        return found;
    }

    private static String digest(String password) {
        return Secrets.digest(password);
    }
}
