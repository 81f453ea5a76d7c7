package press.dateline.web.correct;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.Correction.Hand;
import press.dateline.authority.corrections.RefusedCorrection;
import press.dateline.authority.corrections.RefusedCorrection.Reason;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.web.view.FormFields;

/** What an editor filled in; throws {@link RefusedCorrection} where it says too little. */
final class CorrectionForm {

    private final MultivaluedMap<String, String> fields;

    CorrectionForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** One line of what stands in {@code field}. */
    String text(String field) {
        return FormFields.line(fields, field);
    }

    /** The last correction that the page which held the form knew of. */
    long seen() {
        try {
            return Long.parseLong(text("seen"));
        } catch (NumberFormatException e) {
            // A page that does not say knew of nothing.
            return 0;
        }
    }

    Correction correction(EntityKey subject, String name, Hand hand) {
        return switch (text("what")) {
            case "merge" ->
                "1".equals(text("turned"))
                        ? Correction.merge(other(), subject, hand)
                        : Correction.merge(subject, other(), hand);
            case "different" -> Correction.different(subject, other(), hand);
            case "rename" -> Correction.rename(subject, text("name"), hand);
            case "alias" -> Correction.alias(subject, text("name"), hand);
            case "unalias" -> Correction.withoutAlias(subject, text("name"), hand);
            case "kind" ->
                Correction.kind(subject, kind(), name, text("country").toLowerCase(Locale.ROOT), hand);
            case "hide" -> Correction.hide(subject, hand);
            case "split" -> split(subject, hand);
            default -> throw new RefusedCorrection(Reason.UNCHOSEN);
        };
    }

    private EntityKey other() {
        return Optional.of(text("other"))
                .flatMap(EntityKey::parse)
                .orElseThrow(() -> new RefusedCorrection(Reason.OTHER_UNCHOSEN));
    }

    private Kind kind() {
        return Kind.of(text("kind")).orElseThrow(() -> new RefusedCorrection(Reason.KIND_UNCHOSEN));
    }

    private Correction split(EntityKey subject, Hand hand) {
        String name = text("name");
        List<String> spellings = fields.getOrDefault("spelling", List.of());
        EntityKey other = Spelling.key(name).isEmpty()
                ? subject
                : new EntityKey(subject.kind(), ownId(subject, Spelling.slug(name)));
        return Correction.split(subject, other, name, spellings, hand);
    }

    /** Two people can bear one name; their ids cannot be one. */
    private static String ownId(EntityKey subject, String slug) {
        return slug.equals(subject.id()) ? slug + "-2" : slug;
    }
}
