package press.dateline.search.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.file.Kind;
import press.dateline.search.request.Snippet;

/**
 * One article in an answer; parts that it lacks are empty.
 *
 * @param headline with what matched marked; empty if the article has none
 * @param snippets the passages that match, best first, or the lead when no words were asked
 * @param evidence the sentences that name those whom the search keeps to, those first that name most of them
 * @param entities per kind, most salient first
 * @param copies the articles of the result for which this one stands
 */
public record Hit(
        String id,
        String uri,
        Snippet headline,
        String byline,
        String source,
        String dateline,
        Optional<Instant> published,
        String url,
        List<Snippet> snippets,
        List<Evidence> evidence,
        Map<Kind, List<EntityRef>> entities,
        Copies copies) {

    public Hit {
        snippets = List.copyOf(snippets);
        evidence = List.copyOf(evidence);
        entities = Map.copyOf(entities);
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
        return new Hit(
                id, uri, headline, byline, source, dateline, published, url, snippets, List.of(), entities, copies);
    }

    private List<EntityRef> of(Kind kind) {
        return entities.getOrDefault(kind, List.of());
    }
}
