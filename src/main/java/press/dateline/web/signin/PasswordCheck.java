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
import press.dateline.web.access.RateLimits;

/** Tries a name and a password, as often as one address and one name may be tried. */
@Singleton
class PasswordCheck {

    /** Who showed this password a moment ago; {@code stamp} is another as soon as the password is. */
    private record Shown(String stamp, String password) {}

    private final Accounts accounts;
    private final RateLimits limits;

    /** A password takes a quarter of a second to check, on purpose; a program's next request should not. */
    private final Cache<String, Shown> accepted = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    PasswordCheck(Accounts accounts, RateLimits limits) {
        this.accounts = accounts;
        this.limits = limits;
    }

    /** As a browser's form or a program's first request tries it. */
    Optional<Account> tried(String name, String password, HttpServerRequest request) {
        limits.spend(RateLimits.Cost.LOGIN, request);
        // However many machines try the passwords of one person.
        limits.spend(RateLimits.Cost.LOGIN, "name " + name);
        return accounts.signIn(name, password);
    }

    /** As a program shows it with every request. */
    Optional<Account> shown(String name, String password, HttpServerRequest request) {
        Shown last = accepted.getIfPresent(name);
        if (last != null
                && last.password().equals(digest(password))
                && accounts.stamp(name).filter(last.stamp()::equals).isPresent()) {
            return accounts.find(name);
        }
        Optional<Account> found = tried(name, password, request);
        found.flatMap(account -> accounts.stamp(account.name()))
                .ifPresent(stamp -> accepted.put(name, new Shown(stamp, digest(password))));
        return found;
    }

    private static String digest(String password) {
        return Secrets.digest(password);
    }
}
