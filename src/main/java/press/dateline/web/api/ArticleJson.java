package press.dateline.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** The JSON of {@code GET /api/articles/{id}}: a promise to other programs, in which parts that are unwrapped are fields beside the others. */
final class ArticleJson {

    /** The article as received and what it names. */
    record WholeArticle(
            @JsonUnwrapped ProvenanceJson provenance,
            @JsonUnwrapped VersionTimes versions,
            String story,
            String body,
            @JsonUnwrapped Names names) {}

    /** When it came in and when a newer version took its place, as ISO instants; {@code newer} is that one's id. */
    record VersionTimes(String received, String superseded, String newer) {}

    /** Whom and where it names, most salient first. */
    record Names(List<Named> countries, List<Named> places, List<Named> actors, List<Named> organisations) {}

    /** An entity with its spellings and where the body names it: pairs of start and end in UTF-16 units. */
    record Named(
            String id,
            String name,
            List<String> names,
            int mentions,
            boolean about,
            double salience,
            List<int[]> evidence) {}

    private ArticleJson() {}

    static WholeArticle of(StoredArticle stored) {
        Article article = stored.article();
        return new WholeArticle(
                ProvenanceJson.of(
                        stored.id(),
                        article.uri(),
                        article.headline(),
                        article.provenance(),
                        Optional.ofNullable(article.published())),
                new VersionTimes(
                        stored.received().toString(),
                        stored.superseded().map(Object::toString).orElse(null),
                        stored.newer().orElse(null)),
                stored.story(),
                article.body(),
                new Names(
                        named(stored.countries()),
                        named(stored.places()),
                        named(stored.actors()),
                        named(stored.organisations())));
    }

    private static List<Named> named(List<StoredArticle.StoredEntity> entities) {
        return entities.stream()
                .map(entity -> new Named(
                        entity.id(),
                        entity.name(),
                        entity.names(),
                        entity.mentions(),
                        entity.about(),
                        entity.salience(),
                        entity.evidence().stream()
                                .map(mention -> new int[] {mention.start(), mention.end()})
                                .toList()))
                .toList();
    }
}
