package press.dateline.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.zip.CRC32;

/**
 * Sends what others ask for again and again only when it has changed.
 *
 * <p>No date in the archive says when a feed last changed: a story may come in long after it was published. So the date
 * is that of the first time the very same text was sent; once forgotten it begins anew, and costs one answer more.
 */
@Singleton
class FirstSeen {

    private static final int MOST = 10_000;

    private record Sighting(String tag, Instant since) {}

    private final Cache<String, Sighting> sent =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Clock clock;

    FirstSeen(Clock clock) {
        this.clock = clock;
    }

    /** The answer that sends {@code text}, or says that it is the same; {@code tagged} if a tag was asked about. */
    Response.ResponseBuilder answer(String address, String text, String mediaType, Request conditions, boolean tagged) {
        Sighting now = sent.asMap().compute(address, (same, before) -> after(before, checksum(text)));
        EntityTag tag = new EntityTag(now.tag());
        Date since = Date.from(now.since());
        // A tag is exact; where one is asked about, a date that is asked about too says nothing more.
        Response.ResponseBuilder unchanged =
                tagged ? conditions.evaluatePreconditions(tag) : conditions.evaluatePreconditions(since);
        return (unchanged != null ? unchanged : Response.ok(text, mediaType))
                .tag(tag)
                .lastModified(since);
    }

    /** Such dates count whole seconds: what changes within one is dated into the next. */
    private Sighting after(Sighting before, String tag) {
        if (before != null && before.tag().equals(tag)) {
            return before;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Sighting(
                tag,
                before == null || now.isAfter(before.since())
                        ? now
                        : before.since().plusSeconds(1));
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
