package press.dateline.search.answer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.authority.file.Kind;

/**
 * An article as the archive keeps it.
 *
 * @param story the id of the article whose story it tells: a version or a near-copy of that, or itself
 * @param received when it came into the archive
 * @param superseded when a newer version took its place, if one did
 * @param entities per kind, most salient first
 * @param newer the id of the version that readers find now, if this is not it
 * @param versions all versions of the story, newest first, this one among them
 */
public record StoredArticle(
        Article article,
        String id,
        String story,
        Instant received,
        Optional<Instant> superseded,
        Map<Kind, List<Entity>> entities,
        Optional<String> newer,
        List<Version> versions) {

    /**
     * Who or where the article names.
     *
     * @param names the spellings seen in it
     * @param country the id of the country it belongs to, or empty
     * @param evidence where the body names it
     * @param headline where the headline names it
     */
    public record Entity(
            EntityRef ref,
            List<String> names,
            double salience,
            String country,
            List<Mention> evidence,
            List<Mention> headline) {

        public Entity {
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
        Entity and(Entity other) {
            return new Entity(
                    new EntityRef(kind(), id(), name(), about() || other.about(), mentions() + other.mentions()),
                    Stream.concat(names.stream(), other.names.stream())
                            .distinct()
                            .toList(),
                    Math.max(salience, other.salience),
                    country,
                    inOrder(evidence, other.evidence),
                    inOrder(headline, other.headline));
        }

        private static List<Mention> inOrder(List<Mention> some, List<Mention> others) {
            return Stream.concat(some.stream(), others.stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end))
                    .toList();
        }
    }

    /** A stretch of text as stored, in UTF-16 units, {@code end} exclusive. */
    public record Mention(int start, int end) {}

    /** One version of the story; {@code live} if searches find it now. */
    public record Version(String id, String headline, Instant received, Optional<Instant> published, boolean live) {}

    public StoredArticle {
        entities = Map.copyOf(entities);
        versions = List.copyOf(versions);
    }

    public List<Entity> countries() {
        return of(Kind.COUNTRY);
    }

    public List<Entity> places() {
        return of(Kind.PLACE);
    }

    public List<Entity> actors() {
        return of(Kind.ACTOR);
    }

    public List<Entity> organisations() {
        return of(Kind.ORGANISATION);
    }

    private List<Entity> of(Kind kind) {
        return entities.getOrDefault(kind, List.of());
    }
}
