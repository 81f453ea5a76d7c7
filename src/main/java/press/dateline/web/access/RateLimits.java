package press.dateline.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How much of what costs most one client may ask for, so that there is enough for the others. */
@Singleton
public class RateLimits {

    /** What costs more than a page. */
    public enum Cost {
        EXPORT,
        FEED,
        PICTURE,
        LOGIN,
        LETTER,
        ASSISTANT
    }

    private static final int MOST_CLIENTS = 20_000;

    /** When one of several exports may have ended, in seconds. */
    private static final int SOON = 30;

    private record Client(String address, Cost cost) {}

    private final Map<Cost, Integer> aMinute;
    private final int atOnce;
    private final Cache<Client, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    RateLimits(RateConfiguration configuration) {
        this.aMinute = Map.of(
                Cost.EXPORT, configuration.exports(),
                Cost.FEED, configuration.feeds(),
                Cost.PICTURE, configuration.pictures(),
                Cost.LOGIN, configuration.logins(),
                Cost.LETTER, configuration.letters(),
                Cost.ASSISTANT, configuration.questions());
        this.atOnce = configuration.exportsAtOnce();
    }

    /** Throws {@link RateLimitExceeded} where the client has had its share of this minute. */
    public void spend(Cost cost, HttpServerRequest request) {
        spend(cost, address(request));
    }

    public void spend(Cost cost, String address) {
        int most = aMinute.get(cost);
        if (most <= 0) {
            return;
        }
        ConsumptionProbe probe =
                buckets.get(new Client(address, cost), client -> bucket(most)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new RateLimitExceeded(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** A place among the exports that are written to this client at once, until its answer has ended. */
    public void turn(RoutingContext context) {
        String address = address(context.request());
        enter(address);
        // However it ends, also when nobody reads any more.
        context.addEndHandler(ended -> leave(address));
    }

    void enter(String address) {
        int now = running.merge(address, 1, Integer::sum);
        if (atOnce > 0 && now > atOnce) {
            leave(address);
            throw new RateLimitExceeded(SOON);
        }
    }

    void leave(String address) {
        running.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    /** Whoever has one address of the newer kind has billions: they share what their network begins with. */
    private static String address(HttpServerRequest request) {
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String[] groups = address.split(":", 5);
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
