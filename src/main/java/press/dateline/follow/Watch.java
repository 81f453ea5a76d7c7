package press.dateline.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import press.dateline.follow.Alert.FailingSince;
import press.dateline.search.Archive;
import press.dateline.search.EngineUnavailable;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.state.Links;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;

/** Looks what came in for an alert and writes the letter about it. */
final class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    /** An engine that is started anew is no trouble that anybody needs to hear of. */
    static final Duration GRACE = Duration.ofMinutes(10);

    /** How soon a search that failed is tried again. */
    private static final Duration SOON = Duration.ofMinutes(1);

    /** Told of in one letter; the rest is counted, with a link. */
    private static final int SHOWN = 50;

    private final Archive archive;
    private final Hindrances hindrances;
    private final Letters letters;
    private final MailSettings settings;

    Watch(Archive archive, Hindrances hindrances, Letters letters, MailSettings settings) {
        this.archive = archive;
        this.hindrances = hindrances;
        this.letters = letters;
        this.settings = settings;
    }

    /** The alert after a look, with a letter if there is something to tell. */
    Alert look(Alert alert, Instant now) {
        ParsedLink asked = Links.parse(QueryString.parse(alert.wish().search()));
        SearchQuery query = asked.query().asOfNow();
        try {
            String hindered = hindrances.of(asked).orElse("");
            if (!hindered.isEmpty() && !hindered.equals(alert.trouble().told())) {
                return told(alert, query, hindered, now);
            }
            FoundSoFar found = new FoundSoFar(alert);
            archive.arrivals(query, alert.seen().after(), found::add);
            if (hindered.isEmpty() && !alert.trouble().told().isEmpty()) {
                return alert.with(FailingSince.NONE).writing(letters.mended(alert, query), now, now);
            }
            return served(alert, query, hindered, found, now);
        } catch (EngineUnavailable e) {
            return failing(alert, query, e.getMessage(), now);
        } catch (RuntimeException e) {
            // Also a fault of ours must not end in silence.
            LOG.warnf("A search that is followed failed: %s", e.getClass().getName());
            return failing(alert, query, "The fault lies in Dateline, not in your search.", now);
        }
    }

    private Alert served(Alert alert, SearchQuery query, String hindered, FoundSoFar found, Instant now) {
        Alert looked = alert.with(new FailingSince(hindered, Optional.empty()))
                .with(alert.seen().and(found.arrived, now));
        Instant then = alert.wish().rhythm().next(now, settings.zone());
        if (found.arrived.isEmpty()) {
            return looked.due(then);
        }
        String reading = archive.reading(query).english();
        return looked.writing(letters.news(looked, query, reading, found.shown, found.stories.size()), now, then);
    }

    private Alert told(Alert alert, SearchQuery query, String what, Instant now) {
        return alert.with(new FailingSince(what, Optional.empty()))
                .writing(letters.trouble(alert, query, what), now, now);
    }

    /** Nothing is marked as seen, so what comes in meanwhile is found later. */
    private Alert failing(Alert alert, SearchQuery query, String why, Instant now) {
        Instant since = alert.trouble().since().orElse(now);
        if (alert.trouble().told().isEmpty() && !now.isBefore(since.plus(GRACE))) {
            String what = "It has failed since " + letters.minute(since) + ". " + why;
            return alert.with(new FailingSince(what, Optional.of(since)))
                    .writing(letters.trouble(alert, query, what), now, now);
        }
        return alert.with(new FailingSince(alert.trouble().told(), Optional.of(since)))
                .due(now.plus(SOON));
    }

    /** What is new to this alert. */
    private static final class FoundSoFar {

        private final Alert alert;
        private final Map<String, Instant> arrived = new HashMap<>();
        private final Set<String> stories = new HashSet<>();
        private final List<Hit> shown = new ArrayList<>();

        FoundSoFar(Alert alert) {
            this.alert = alert;
        }

        void add(Arrival arrival) {
            Hit hit = arrival.hit();
            if (alert.seen().recent().containsKey(hit.id()) || arrived.put(hit.id(), arrival.received()) != null) {
                return;
            }
            // Copies of one story that came together are news once.
            if (stories.add(hit.copies().story()) && shown.size() < SHOWN) {
                shown.add(hit);
            }
        }
    }
}
