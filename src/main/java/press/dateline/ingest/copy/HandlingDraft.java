package press.dateline.ingest.copy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Handling;
import press.dateline.article.Handling.Status;

/** What a sender says beside the text: which version it is, whether it may be seen and from when, whom it is about. */
final class HandlingDraft {

    final SenderNames names = new SenderNames();
    private String version = "";
    private String slug = "";
    private String note = "";
    private Status status = Status.USABLE;
    private @Nullable Instant embargo;

    void version(String text) {
        version = FieldLimits.version(text);
    }

    void slug(String text) throws UnfitArticle {
        slug = FieldLimits.name(Markup.line(Characters.clean(text)), "slug");
    }

    void note(String text) {
        note = Markup.line(Characters.clean(text));
    }

    void status(String text) {
        status = Status.of(text).orElse(status);
    }

    /** What cannot be read must not be seen too early. */
    void embargo(Optional<OffsetDateTime> until) {
        embargo = until.map(OffsetDateTime::toInstant).orElse(null);
        status = embargo == null ? Status.WITHHELD : status;
    }

    boolean kills() {
        return status == Status.CANCELED;
    }

    Handling handling(ZoneOffset zone) {
        return new Handling(version, status, embargo, slug, note, zone, names.tagged());
    }
}
