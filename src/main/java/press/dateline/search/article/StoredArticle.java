package press.dateline.search.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Stretch;

/**
 * An article as the archive keeps it.
 *
 * @param story the id of the article whose story it tells: a version or a near-copy of that, or itself
 * @param received when it came into the archive
 * @param superseded when a newer version took its place, if one did
 * @param entities per kind, most salient first
 * @param handling what its sender said beside the text
 * @param versions all versions of the story, newest first, this one among them
 */
public record StoredArticle(
        Article article,
        String id,
        String story,
        Instant received,
        Optional<Instant> superseded,
        Map<Kind, List<StoredEntity>> entities,
        Handling handling,
        List<StoryVersion> versions) {

    /**
     * Who or where the article names.
     *
     * @param names the spellings seen in it
     * @param country the id of the country it belongs to, or empty
     * @param evidence where the body names it
     * @param headline where the headline names it
     */
    public record StoredEntity(
            EntityRef ref,
            List<String> names,
            double salience,
            String country,
            List<Stretch> evidence,
            List<Stretch> headline) {

        public StoredEntity {
            names = List.copyOf(names);
            evidence = List.copyOf(evidence);
            headline = List.copyOf(headline);
        }

        public Kind kind() {
            return ref.kind();
        }

        public String id() {
            return ref.id();
        }

        public String name() {
            return ref.name();
        }

        public int mentions() {
            return ref.mentions();
        }

        public boolean about() {
            return ref.about();
        }

        /** The same entity, found in one article under two ids. */
        StoredEntity and(StoredEntity other) {
            return new StoredEntity(
                    new EntityRef(kind(), id(), name(), about() || other.about(), mentions() + other.mentions()),
                    Stream.concat(names.stream(), other.names.stream())
                            .distinct()
                            .toList(),
                    Math.max(salience, other.salience),
                    country,
                    inOrder(evidence, other.evidence),
                    inOrder(headline, other.headline));
        }

        private static List<Stretch> inOrder(List<Stretch> some, List<Stretch> others) {
            return Stream.concat(some.stream(), others.stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end))
                    .toList();
        }
    }

    /** One version of the story; {@code live} if searches find it now, {@code corrects} if its sender says that it does. */
    public record StoryVersion(
            String id,
            String headline,
            Instant received,
            Optional<Instant> published,
            boolean live,
            boolean corrects) {}

    public StoredArticle {
        entities = Map.copyOf(entities);
        versions = List.copyOf(versions);
    }

    /** The id of the version that readers find now, if this is not it. */
    public Optional<String> newer() {
        return superseded.flatMap(unused -> versions.stream()
                .filter(StoryVersion::live)
                .map(StoryVersion::id)
                .findFirst());
    }

    /** Whether its sender says that it corrects an earlier version. */
    public boolean corrects() {
        return handling.corrects(article.headline());
    }

    public List<StoredEntity> countries() {
        return of(Kind.COUNTRY);
    }

    public List<StoredEntity> places() {
        return of(Kind.PLACE);
    }

    public List<StoredEntity> actors() {
        return of(Kind.ACTOR);
    }

    public List<StoredEntity> organisations() {
        return of(Kind.ORGANISATION);
    }

    private List<StoredEntity> of(Kind kind) {
        return entities.getOrDefault(kind, List.of());
    }
}
