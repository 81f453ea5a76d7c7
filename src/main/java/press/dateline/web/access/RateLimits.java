package press.dateline.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How much of what costs most one signed-in reader, or one address, may ask for, so that there is enough for the others. */
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

    /** By a name these are tried that nobody has signed in by yet. */
    private static final Set<Cost> BEFORE_SIGN_IN = Set.of(Cost.LOGIN, Cost.ASSISTANT);

    private record Client(String reader, Cost cost) {}

    private final Map<Cost, Integer> aMinute;
    private final int atOnce;
    private final Cache<Client, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    private final Supplier<Optional<String>> signedIn;

    @Inject
    RateLimits(RateConfiguration configuration, Editing editing) {
        this(configuration, editing::signedIn);
    }

    RateLimits(RateConfiguration configuration, Supplier<Optional<String>> signedIn) {
        this.signedIn = signedIn;
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
        spend(cost, BEFORE_SIGN_IN.contains(cost) ? address(request) : reader(request));
    }

    /** The same by what tells clients of that cost apart, such as a name that is tried. */
    public void spend(Cost cost, String reader) {
        int most = aMinute.get(cost);
        if (most <= 0) {
            return;
        }
        ConsumptionProbe probe =
                buckets.get(new Client(reader, cost), client -> bucket(most)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new RateLimitExceeded(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** A place among the exports that are written to this client at once, until its answer has ended. */
    public void turn(RoutingContext context) {
        String reader = reader(context.request());
        enter(reader);
        // However it ends, also when nobody reads any more.
        context.addEndHandler(ended -> leave(reader));
    }

    void enter(String reader) {
        int now = running.merge(reader, 1, Integer::sum);
        if (atOnce > 0 && now > atOnce) {
            leave(reader);
            throw new RateLimitExceeded(SOON);
        }
    }

    void leave(String reader) {
        running.computeIfPresent(reader, (same, count) -> count == 1 ? null : count - 1);
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    /** Who asks: by name where they are signed in, since a whole desk may have one address; else by address. */
    public String reader(HttpServerRequest request) {
        return signedIn.get().map(name -> "reader " + name).orElseGet(() -> address(request));
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
