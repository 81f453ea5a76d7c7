package press.dateline.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sender says about how a version of a story is to be handled, beside its text.
 *
 * @param version the sender's number of this version, as written, or empty
 * @param status whether it may be used
 * @param embargo nobody may see it before, or {@code null}
 * @param slug what the wire calls the story, such as {@code BC-EU--Storm}, or empty
 * @param note what the sender tells editors, or empty
 * @param zone where it was published, as an offset from UTC; its day is the day there
 * @param tagged whom and where the sender says it is about
 */
public record Handling(
        String version, Status status, Instant embargo, String slug, String note, ZoneOffset zone, Tagged tagged) {

    /** Whether a version may be used, in the words of the IPTC. */
    public enum Status {
        /** By everybody. */
        USABLE,
        /** By nobody until the sender says so. */
        WITHHELD,
        /** Never, nor any version before: a kill. */
        CANCELED;

        /** {@code usable, withheld, canceled} as the IPTC writes them, and as others do; nothing of other words. */
        public static Optional<Status> of(String text) {
            String said =
                    text.toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "").strip();
            return switch (said) {
                case "canceled", "cancelled", "killed", "kill", "withdrawn", "takedown", "recalled" ->
                    Optional.of(CANCELED);
                case "withheld", "embargoed", "embargo" -> Optional.of(WITHHELD);
                default -> Optional.empty();
            };
        }
    }

    /** Nothing was said. */
    public static final Handling USUAL = new Handling("", Status.USABLE, null, "", "", ZoneOffset.UTC, Tagged.NOTHING);

    public Handling {
        version = Objects.requireNonNullElse(version, "");
        slug = Objects.requireNonNullElse(slug, "");
        note = Objects.requireNonNullElse(note, "");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(tagged, "tagged");
    }

    /** Whether the sender says that a version with this headline corrects an earlier one. */
    public boolean corrects(String headline) {
        return CorrectionMark.isIn(slug, headline, note);
    }

    /** Whether the sender kills the story. */
    public boolean kills() {
        return status == Status.CANCELED;
    }

    /** Whether nobody may see this version at {@code now}; a date given decides, without one only the sender can. */
    public boolean heldAt(Instant now) {
        return embargo == null ? status == Status.WITHHELD : embargo.isAfter(now);
    }
}
