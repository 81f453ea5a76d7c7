package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import press.dateline.index.schema.ArticleField;

/**
 * When articles come in: never before those that are there, though the machine's clock may have been set back. A link that was
 * pinned, a feed and letters go by that time, and would show what came later or miss it.
 */
final class ReceiptClock {

    private static final Logger LOG = Logger.getLogger(ReceiptClock.class);

    /** An article from further in the future came in while the clock was wrong; to follow it would only spread that. */
    private static final Duration FOLLOWED = Duration.ofDays(1);

    private final ElasticsearchClient client;
    private final String index;
    private final Clock clock;
    private Instant last = Instant.MIN;

    ReceiptClock(ElasticsearchClient client, String index, Clock clock) {
        this.client = client;
        this.index = index;
        this.clock = clock;
    }

    /** To the millisecond: that is what the index can tell apart. */
    Instant now() throws IOException {
        Instant read = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (last.equals(Instant.MIN)) {
            last = newest();
            warn(read);
        }
        Instant ahead = read.plus(FOLLOWED);
        last = last.isAfter(read) && !last.isAfter(ahead) ? last : read;
        return last;
    }

    private void warn(Instant read) {
        if (last.isAfter(read.plus(FOLLOWED))) {
            LOG.warnf(
                    "The newest article came in at %s, and the clock of this machine says %s. If that is wrong, set it and"
                            + " start Dateline again; if it was wrong then, links that are pinned now lack that article.",
                    last, read);
        } else if (last.isAfter(read)) {
            LOG.warnf(
                    "The clock of this machine says %s, and articles came in at %s: it was set back. What comes in counts as"
                            + " received then until the clock has passed it.",
                    read, last);
        }
    }

    private Instant newest() throws IOException {
        return client
                .search(
                        search -> search.index(index)
                                .size(1)
                                .sort(sort -> sort.field(
                                        by -> by.field(ArticleField.RECEIVED).order(SortOrder.Desc)))
                                .source(source -> source.filter(only -> only.includes(ArticleField.RECEIVED))),
                        JsonNode.class)
                .hits()
                .hits()
                .stream()
                .map(hit ->
                        Instant.parse(hit.source().path(ArticleField.RECEIVED).asText()))
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}
