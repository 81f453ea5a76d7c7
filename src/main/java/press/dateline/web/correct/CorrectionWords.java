package press.dateline.web.correct;

import java.util.List;
import java.util.Optional;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.corrections.LoggedCorrection;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.facets.EntityLookup;
import press.dateline.web.view.Choice;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Plurals;

/** Says corrections in words. */
public final class CorrectionWords {

    private final Corrections corrections;
    private final EntityLookup naming;

    public CorrectionWords(Corrections corrections, EntityLookup naming) {
        this.corrections = corrections;
        this.naming = naming;
    }

    /** What was done, as a sentence without its full stop. */
    public String of(Correction correction) {
        String subject = name(correction.subject());
        String other = correction.other().map(this::name).orElse("");
        return switch (correction.what()) {
            case MERGE -> subject + " merged into " + other + kind(correction);
            case DIFFERENT -> subject + " is not " + other;
            case RENAME -> found(correction.subject()) + " renamed “" + correction.text() + "”";
            case ALIAS -> subject + " also goes by “" + correction.text() + "”";
            case UNALIAS -> subject + " does not go by “" + correction.text() + "”";
            case KIND ->
                "“" + correction.text() + "” made "
                        + Plurals.a(correction.other().orElseThrow().kind().word()) + ", was "
                        + Plurals.a(correction.subject().kind().word());
            case HIDE -> subject + " hidden";
            case SPLIT ->
                "“" + String.join("”, “", correction.names()) + "” taken out of " + subject + " as "
                        + correction.text();
            case UNDO -> "Undone: " + undone(correction);
        };
    }

    private String undone(Correction undo) {
        Optional<LoggedCorrection> taken = corrections.find(undo.text());
        return taken.map(entry -> of(entry.correction())).orElse("a correction that is not in this archive");
    }

    private static String kind(Correction merge) {
        EntityKey other = merge.other().orElseThrow();
        return other.kind() == merge.subject().kind()
                ? ""
                : " (" + merge.subject().kind().word() + " into " + other.kind().word() + ")";
    }

    String name(EntityKey key) {
        return corrections.now().name(key).orElseGet(() -> found(key));
    }

    /** What it was called before anybody renamed it. */
    private String found(EntityKey key) {
        return naming.find(key.kind(), key.id()).map(AuthorityRecord::name).orElse(key.id());
    }

    /** The pages of those it is about, as they are now. */
    List<Choice> links(Correction correction) {
        return correction.entities().stream()
                .map(corrections.now()::now)
                .distinct()
                .map(key -> new Choice(name(key), PagePaths.entity(key.kind(), key.id()), false))
                .toList();
    }
}
