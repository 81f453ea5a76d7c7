package press.dateline.authority.corrections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;

/**
 * An editor's change to the authority file.
 *
 * @param what which change
 * @param subject the entity that is changed; for {@link What#UNDO} that of the correction taken back
 * @param other for {@code MERGE} the entity it becomes part of, for {@code DIFFERENT} the one it is not, for
 *     {@code KIND} and {@code SPLIT} the entity that comes of it
 * @param text for {@code RENAME}, {@code KIND} and {@code SPLIT} the name, for {@code ALIAS} and {@code UNALIAS} the
 *     alias, for {@code UNDO} the id of the correction taken back
 * @param names for {@code SPLIT} the spellings that mean the other one
 * @param country for a {@code KIND} that makes a place: the id of its country
 */
public record Correction(
        What what,
        EntityKey subject,
        Optional<EntityKey> other,
        String text,
        List<String> names,
        String country,
        Hand hand) {

    /** The kinds of change. */
    public enum What {
        MERGE,
        DIFFERENT,
        RENAME,
        ALIAS,
        UNALIAS,
        KIND,
        HIDE,
        SPLIT,
        UNDO
    }

    public Correction {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(subject, "subject");
        names = List.copyOf(names);
    }

    /**
     * Whose change, when and why: what every correction has besides itself.
     *
     * @param when to the millisecond
     */
    public record Hand(String who, Instant when, String why) {

        public Hand {
            when = when.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public String who() {
        return hand.who();
    }

    public Instant when() {
        return hand.when();
    }

    public String why() {
        return hand.why();
    }

    public static Correction merge(EntityKey subject, EntityKey into, Hand hand) {
        return of(What.MERGE, subject, Optional.of(into), "", hand);
    }

    public static Correction different(EntityKey subject, EntityKey other, Hand hand) {
        return of(What.DIFFERENT, subject, Optional.of(other), "", hand);
    }

    public static Correction rename(EntityKey subject, String name, Hand hand) {
        return of(What.RENAME, subject, Optional.empty(), name, hand);
    }

    public static Correction alias(EntityKey subject, String alias, Hand hand) {
        return of(What.ALIAS, subject, Optional.empty(), alias, hand);
    }

    public static Correction withoutAlias(EntityKey subject, String alias, Hand hand) {
        return of(What.UNALIAS, subject, Optional.empty(), alias, hand);
    }

    public static Correction hide(EntityKey subject, Hand hand) {
        return of(What.HIDE, subject, Optional.empty(), "", hand);
    }

    /** {@code name} is what it is called, since a record of the other kind need not exist. */
    public static Correction kind(EntityKey subject, Kind kind, String name, String country, Hand hand) {
        return new Correction(
                What.KIND, subject, Optional.of(new EntityKey(kind, subject.id())), name, List.of(), country, hand);
    }

    /** Articles that call {@code subject} at their fullest by one of {@code spellings} mean {@code other}. */
    public static Correction split(EntityKey subject, EntityKey other, String name, List<String> spellings, Hand hand) {
        return new Correction(What.SPLIT, subject, Optional.of(other), name, spellings, "", hand);
    }

    public static Correction undo(Correction correction, Hand hand) {
        return of(What.UNDO, correction.subject(), correction.other(), correction.id(), hand);
    }

    private static Correction of(What what, EntityKey subject, Optional<EntityKey> other, String text, Hand hand) {
        return new Correction(what, subject, other, text, List.of(), "", hand);
    }

    /** Stable and the same wherever the correction travels: 12 hex digits over all its parts. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(parts().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** In the words that ids were made of from the first: logs and files that editors exchange bear them. */
    private String parts() {
        return "Correction[what=" + what + ", subject=" + subject + ", other=" + other + ", text=" + text + ", names="
                + names + ", country=" + country + ", who=" + who() + ", when=" + when() + ", why=" + why() + "]";
    }

    /** The one or two entities that it is about. */
    public List<EntityKey> entities() {
        return Stream.concat(Stream.of(subject), other.stream()).toList();
    }
}
