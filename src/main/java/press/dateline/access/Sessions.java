package press.dateline.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in with which browser: a text file beside the accounts, so that nobody has to sign in again after a
 * restart, and anybody can be signed out by a command.
 *
 * <p>A session ends when it was not used for a while, and in any case after a longer one. The file holds digests: who reads
 * it cannot take a session over.
 */
public final class Sessions {

    /** Between two notes on disk that a session is used. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private static final int MOST_OF_ONE = 50;
    private static final int FIELDS = 4;

    /** A session as it is listed; {@code id} is no secret. */
    public record Session(String id, String account, Instant began, Instant seen) {}

    private final PrivateFile file;
    private final Duration idle;
    private final Duration longest;
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    /** Those of the data folder {@code data}, which end when unused for {@code idle} and {@code longest} after they began. */
    public Sessions(Path data, Duration idle, Duration longest, Clock clock) {
        this.file = new PrivateFile(data.resolve("sessions"));
        this.idle = idle;
        this.longest = longest;
        this.clock = clock;
    }

    /** Begins one for {@code account} and answers the secret that its browser shows from now on. */
    public String begin(String account) {
        String secret = Secrets.fresh();
        Instant now = clock.instant();
        Session begun = new Session(Secrets.digest(secret), account, now, now);
        change(all -> {
            List<Session> others = new ArrayList<>(
                    all.stream().filter(each -> each.account().equals(account)).toList());
            // The oldest gives way: nobody has so many browsers.
            Stream<Session> tooMany = others.stream().limit(Math.max(0, others.size() + 1 - MOST_OF_ONE));
            List<Session> gone = tooMany.toList();
            return Stream.concat(all.stream().filter(each -> !gone.contains(each)), Stream.of(begun))
                    .toList();
        });
        return secret;
    }

    /** The session of this secret, unless it has ended; it counts as used now. */
    public Optional<Session> use(String secret) {
        String id = Secrets.digest(secret);
        Instant now = clock.instant();
        Optional<Session> found = all().stream()
                .filter(each -> each.id().equals(id) && isAlive(each, now))
                .findFirst();
        found.ifPresent(session -> note(session, now));
        return found;
    }

    private void note(Session session, Instant now) {
        seen.put(session.id(), now);
        Duration rest = NOTED.compareTo(idle.dividedBy(4)) < 0 ? NOTED : idle.dividedBy(4);
        boolean stale = stored().stream()
                .anyMatch(each ->
                        each.id().equals(session.id()) && each.seen().plus(rest).isBefore(now));
        if (stale) {
            change(all -> all);
        }
    }

    /** Those of {@code account} that have not ended, the one used last first. */
    public List<Session> of(String account) {
        Instant now = clock.instant();
        return all().stream()
                .filter(each -> each.account().equals(account) && isAlive(each, now))
                .sorted((one, other) -> other.seen().compareTo(one.seen()))
                .toList();
    }

    public void end(String secret) {
        String id = Secrets.digest(secret);
        keep(each -> !each.id().equals(id));
    }

    /** Ends all of {@code account} but that of {@code kept}, if any. */
    public void endAll(String account, @Nullable String kept) {
        String id = kept == null ? "" : Secrets.digest(kept);
        keep(each -> !each.account().equals(account) || each.id().equals(id));
    }

    private void keep(Predicate<Session> kept) {
        change(all -> all.stream().filter(kept).toList());
    }

    private interface Change {
        List<Session> of(List<Session> alive);
    }

    private void change(Change change) {
        Instant now = clock.instant();
        file.change(lines -> change
                .of(lines.stream()
                        .flatMap(line -> read(line).stream())
                        .map(this::withUse)
                        .filter(each -> isAlive(each, now))
                        .toList())
                .stream()
                .map(Sessions::written)
                .toList());
        seen.values().removeIf(when -> when.plus(idle).isBefore(now));
    }

    private boolean isAlive(Session session, Instant now) {
        return session.seen().plus(idle).isAfter(now)
                && session.began().plus(longest).isAfter(now);
    }

    private List<Session> all() {
        return stored().stream().map(this::withUse).toList();
    }

    private List<Session> stored() {
        return file.lines().stream().flatMap(line -> read(line).stream()).toList();
    }

    private Session withUse(Session stored) {
        Instant used = seen.getOrDefault(stored.id(), stored.seen());
        return new Session(
                stored.id(), stored.account(), stored.began(), used.isAfter(stored.seen()) ? used : stored.seen());
    }

    private static Optional<Session> read(String line) {
        String[] parts = line.split("\t", FIELDS);
        try {
            return parts.length < FIELDS
                    ? Optional.empty()
                    : Optional.of(
                            new Session(parts[0], parts[1], Instant.parse(parts[2]), Instant.parse(parts[3].strip())));
        } catch (DateTimeException e) {
            // Whoever had it signs in once more.
            return Optional.empty();
        }
    }

    private static String written(Session session) {
        return String.join("\t", session.id(), session.account(), session.began() + "", session.seen() + "");
    }
}
