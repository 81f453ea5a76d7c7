package press.dateline.web.api;

import java.time.Instant;
import java.util.Optional;
import press.dateline.article.Provenance;

/**
 * What an article is called and where it is from, as the first fields of its JSON object.
 *
 * @param published an ISO instant, or null if nobody knows
 */
record ProvenanceJson(
        String id,
        String uri,
        String headline,
        String byline,
        String published,
        String source,
        String dateline,
        String url) {

    static ProvenanceJson of(
            String id, String uri, String headline, Provenance provenance, Optional<Instant> published) {
        return new ProvenanceJson(
                id,
                uri,
                headline,
                provenance.byline(),
                published.map(Object::toString).orElse(null),
                provenance.source(),
                provenance.dateline(),
                provenance.url());
    }
}
