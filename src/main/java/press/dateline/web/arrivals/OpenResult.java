package press.dateline.web.arrivals;

import java.time.Instant;
import press.dateline.search.state.SearchQuery;

/**
 * What one or more readers have open.
 *
 * @param search as of now and from its first page
 * @param since what was received after that is new to them
 */
record OpenResult(SearchQuery search, Instant since) {

    /** The same for all who opened it after the last article of all had come in: nothing lies between. */
    OpenResult afterAll(Instant last) {
        return isAfterAll(last) ? new OpenResult(search, last) : this;
    }

    /** Whether nothing is new in it, the last article of all having come in before. */
    boolean isAfterAll(Instant last) {
        return !since.isBefore(last);
    }
}
