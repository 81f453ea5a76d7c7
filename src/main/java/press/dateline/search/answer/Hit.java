package press.dateline.search.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.article.Provenance;
import press.dateline.article.Sent;
import press.dateline.authority.file.Kind;
import press.dateline.search.request.Snippet;

/**
 * One article in an answer; parts that it lacks are empty.
 *
 * @param text what a reader sees of its words
 * @param entities per kind, most salient first
 * @param copies the articles of the result for which this one stands
 */
public record Hit(
        String id,
        String uri,
        Provenance provenance,
        Optional<Instant> published,
        HitText text,
        Map<Kind, List<EntityRef>> entities,
        Copies copies)
        implements Sent {

    public Hit {
        entities = Map.copyOf(entities);
    }

    public Snippet headline() {
        return text.headline();
    }

    public List<Snippet> snippets() {
        return text.snippets();
    }

    public List<Evidence> evidence() {
        return text.evidence();
    }

    public List<EntityRef> countries() {
        return of(Kind.COUNTRY);
    }

    public List<EntityRef> places() {
        return of(Kind.PLACE);
    }

    public List<EntityRef> actors() {
        return of(Kind.ACTOR);
    }

    public List<EntityRef> organisations() {
        return of(Kind.ORGANISATION);
    }

    /** The same hit where everybody knows whom it names. */
    public Hit withoutEvidence() {
        return new Hit(id, uri, provenance, published, text.withoutEvidence(), entities, copies);
    }

    private List<EntityRef> of(Kind kind) {
        return entities.getOrDefault(kind, List.of());
    }
}
