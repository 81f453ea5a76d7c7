package press.dateline.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where whoever signed in at a provider also signs out there. Kept in memory alone, for it names them; after a restart they
 * sign out here and stay signed in there.
 */
@Singleton
public class ProviderLogout {

    private static final int MOST = 10_000;

    private final Cache<String, URI> bySession = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /** Of the session with this secret. */
    public void remember(String secret, URI address) {
        bySession.put(secret, address);
    }

    Optional<URI> leave(String secret) {
        return Optional.ofNullable(bySession.asMap().remove(secret));
    }
}
