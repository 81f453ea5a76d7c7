package press.dateline.web.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.SearchMessages;
import press.dateline.web.view.Dates;

/**
 * What a result page says about the moment it is as of.
 *
 * @param offer the link that pins the result, or empty if it is pinned
 * @param seen the moment it is pinned to in words, or empty
 * @param newer how many articles have come in since, in words
 * @param live the same search as of now
 */
record Pin(String offer, String seen, String newer, String live) {

    /** Clocks differ, and a pin of this very moment is none of the future. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    /** {@code settled} is the last moment up to which the archive is known to be whole. */
    static Pin of(SearchQuery query, Instant settled, long newer, Language language) {
        Optional<Instant> moment = query.asOf();
        if (moment.isEmpty()) {
            // Which stories are the closest in meaning changes with every one that comes in: that cannot be pinned.
            return new Pin(query.meaning() ? "" : Links.link("/search", query.asOf(settled)), "", "", "");
        }
        SearchMessages words = language.in(SearchMessages.class);
        String seen = Dates.minute(moment.get(), language);
        String live = Links.link("/search", query.asOfNow());
        if (moment.get().isAfter(settled.plus(LEEWAY))) {
            return new Pin("", seen, words.toCome(), live);
        }
        return new Pin("", seen, newer == 0 ? words.noNewer() : words.newer(newer), live);
    }
}
