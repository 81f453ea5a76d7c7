package press.dateline.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One search that one person follows, and how far they have been served.
 *
 * @param id a secret: whoever has it was written to, and may stop the letters
 * @param asked when it was asked for
 * @param key the hash of what confirms it; empty once it is confirmed
 * @param seen what they have been told of
 * @param trouble what keeps the search from being answered
 * @param outgoing the letter on its way
 * @param due when to look at it again
 */
public record Alert(
        String id,
        Wish wish,
        Instant asked,
        String key,
        Seen seen,
        FailingSince trouble,
        Outgoing outgoing,
        Instant due) {

    /** Whoever does not confirm within this is forgotten. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /**
     * What they have been told of.
     *
     * @param since nothing that came in before matters
     * @param through everything was looked through up to here
     * @param recent ids of articles of the last while that were told of, with when they were received
     */
    record Seen(Instant since, Instant through, Map<String, Instant> recent) {

        /**
         * An article is stamped before it can be found, perhaps by a machine whose clock is behind: so far back is
         * looked again, and {@code recent} keeps it from being told twice.
         */
        static final Duration OVERLAP = Duration.ofMinutes(10);

        Seen {
            recent = Map.copyOf(recent);
        }

        /** Articles received later than this may be new. */
        Instant after() {
            Instant again = through.minus(OVERLAP);
            return again.isAfter(since) ? again : since;
        }

        Seen and(Map<String, Instant> arrived, Instant now) {
            Seen next = new Seen(since, now, Map.of());
            Map<String, Instant> all = new TreeMap<>(recent);
            all.putAll(arrived);
            all.values().removeIf(received -> !received.isAfter(next.after()));
            return new Seen(since, now, all);
        }
    }

    /**
     * What keeps the search from being answered.
     *
     * @param told what they were told of it, or empty
     * @param since when the engine began to fail, if it does
     */
    record FailingSince(String told, Optional<Instant> since) {

        static final FailingSince NONE = new FailingSince("", Optional.empty());
    }

    /**
     * The letter on its way.
     *
     * @param number of the letter, so that one that is sent twice can be known as one
     * @param letter as it was first written, until the mail server has taken it
     * @param attempts how often it was tried
     * @param then when to look at the alert again once the letter is sent
     */
    record Outgoing(int number, Optional<Letter> letter, int attempts, Instant then) {}

    static Alert asked(String id, Wish wish, String key, Letter confirmation, Instant now) {
        return new Alert(
                        id,
                        wish,
                        now,
                        key,
                        new Seen(now, now, Map.of()),
                        FailingSince.NONE,
                        new Outgoing(0, Optional.empty(), 0, now),
                        now)
                .writing(confirmation, now, now.plus(PATIENCE));
    }

    public boolean confirmed() {
        return key.isEmpty();
    }

    Alert confirmed(Instant now, ZoneId zone) {
        return new Alert(
                id,
                wish,
                asked,
                "",
                new Seen(now, now, Map.of()),
                FailingSince.NONE,
                new Outgoing(outgoing.number, Optional.empty(), 0, now),
                wish.rhythm().next(now, zone));
    }

    /** With a letter to send now; {@code then} is when to look again after that. */
    Alert writing(Letter letter, Instant now, Instant then) {
        return with(new Outgoing(outgoing.number + 1, Optional.of(letter), 0, then))
                .due(now);
    }

    Alert tried(Instant again) {
        return with(new Outgoing(outgoing.number, outgoing.letter, outgoing.attempts + 1, outgoing.then))
                .due(again);
    }

    Alert sent() {
        return with(new Outgoing(outgoing.number, Optional.empty(), 0, outgoing.then))
                .due(outgoing.then);
    }

    private Alert with(Outgoing other) {
        return new Alert(id, wish, asked, key, seen, trouble, other, due);
    }

    Alert with(Seen other) {
        return new Alert(id, wish, asked, key, other, trouble, outgoing, due);
    }

    Alert with(FailingSince other) {
        return new Alert(id, wish, asked, key, seen, other, outgoing, due);
    }

    Alert due(Instant other) {
        return new Alert(id, wish, asked, key, seen, trouble, outgoing, other);
    }
}
