package press.dateline.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.dateline.authority.corrections.Corrected;
import press.dateline.follow.AlertStore.Stored;
import press.dateline.search.Archive;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.state.Links;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.QueryString;
import press.dateline.share.OneLine;

/** Searches that people follow by e-mail: asked for, confirmed, stopped. Nothing of it without a mail server. */
public final class Alerts {

    private static final int LONGEST_NAME = 200;

    /** Letters that nobody confirmed go to one address at most so often in the time it has to confirm them. */
    private static final int MOST_ASKED = 3;

    /** No reader follows more, and every one costs a search a round. */
    private static final int MOST_FOLLOWED = 100;

    private final Optional<MailSettings> settings;
    private final AlertStore store;
    private final Hindrances hindrances;
    private final Clock clock;
    private final Optional<Letters> letters;
    private final Optional<Rounds> rounds;

    /** @param settings nothing where no mail server is set up */
    public Alerts(
            Optional<MailSettings> settings,
            AlertStore store,
            Archive archive,
            EntityLookup naming,
            Supplier<Corrected> corrections,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.hindrances = new Hindrances(naming, corrections);
        this.clock = clock;
        this.letters = settings.map(Letters::new);
        this.rounds = settings.map(mail -> new Rounds(
                store, new Watch(archive, hindrances, letters.orElseThrow(), mail), new Mailer(mail, clock), clock));
    }

    /** Whether letters can be asked for here. */
    public boolean offered() {
        return settings.isPresent();
    }

    /** The hours of the day are meant in this time zone. */
    public String zone() {
        return settings.map(mail -> mail.zone().getId()).orElse("");
    }

    /** Begins to send letters, looking for something to send this often. */
    public void start(Duration every) {
        rounds.ifPresent(each -> each.start(every));
    }

    /**
     * Asks for letters; they begin once whoever reads mail at the address confirms.
     *
     * @throws AlertRefused with words for whoever asks
     */
    public void ask(String address, String name, String search, Rhythm rhythm) {
        String to = addressee(address);
        String line = OneLine.of(name);
        if (line.isEmpty() || line.length() > LONGEST_NAME) {
            throw new AlertRefused(AlertRefused.Why.NAME, "Please give the search a name of at most 200 characters.");
        }
        ParsedLink asked = Links.parse(QueryString.parse(search));
        hindrances.of(asked).ifPresent(hindrance -> {
            throw new AlertRefused(AlertRefused.Why.SEARCH, "This search cannot be followed. " + hindrance);
        });
        if (room(to)) {
            String id = Secrets.fresh();
            String key = Secrets.fresh();
            Wish wish = new Wish(to, line, Links.link(asked.query().asOfNow()), rhythm);
            Letter confirmation = letters.orElseThrow().confirmation(id, key);
            store.create(Alert.asked(id, wish, Secrets.hash(key), confirmation, clock.instant()));
            rounds.orElseThrow().soon();
        }
    }

    private static String addressee(String address) {
        try {
            return Addressee.of(address);
        } catch (IllegalArgumentException e) {
            throw new AlertRefused(AlertRefused.Why.ADDRESS, String.valueOf(e.getMessage()), e);
        }
    }

    public Optional<Alert> find(String id) {
        return store.find(id).map(Stored::alert);
    }

    /** Whether {@code key} was the one in the letter, or the alert is confirmed already. */
    public boolean confirm(String id, String key) {
        Optional<Stored> found = store.find(id);
        if (found.isEmpty() || found.get().alert().confirmed()) {
            return found.isPresent();
        }
        Alert alert = found.get().alert();
        if (!Secrets.matches(key, alert.key())) {
            return false;
        }
        Instant now = clock.instant();
        if (store.replace(
                        found.get(), alert.confirmed(now, settings.orElseThrow().zone()))
                .isEmpty()) {
            // A round held it in this moment; what it made of it is confirmed instead.
            return confirm(id, key);
        }
        superseded(alert).forEach(other -> store.delete(other.id()));
        return true;
    }

    /** No letter is written for it any more; done as well if it was stopped before. */
    public void stop(String id) {
        store.delete(id);
    }

    /** Nothing says to whoever asks that there is none: that would tell what an address follows. */
    private boolean room(String address) {
        List<Alert> others = store.of(address);
        return others.stream().filter(alert -> !alert.confirmed()).count() < MOST_ASKED
                && others.size() < MOST_FOLLOWED;
    }

    /** The same search, followed by the same reader before. */
    private List<Alert> superseded(Alert alert) {
        return store.of(alert.wish().address()).stream()
                .filter(other -> !other.id().equals(alert.id()))
                .filter(other -> other.wish().search().equals(alert.wish().search()))
                .toList();
    }

    /** One round, for tests of what rounds do. */
    int go() {
        return rounds.orElseThrow().go();
    }
}
