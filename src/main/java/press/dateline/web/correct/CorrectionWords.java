package press.dateline.web.correct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.corrections.LoggedCorrection;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.facets.EntityLookup;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.language.SharedMessages;
import press.dateline.web.view.Choice;
import press.dateline.web.view.PagePaths;

/** Says corrections in words. */
public final class CorrectionWords {

    private final Corrections corrections;
    private final EntityLookup naming;

    public CorrectionWords(Corrections corrections, EntityLookup naming) {
        this.corrections = corrections;
        this.naming = naming;
    }

    /** What was done, as a sentence without its full stop. */
    public String of(Correction correction, Language language) {
        CorrectionMessages words = language.in(CorrectionMessages.class);
        String subject = name(correction.subject(), language);
        String other = correction.other().map(key -> name(key, language)).orElse("");
        return switch (correction.what()) {
            case MERGE -> merged(correction, subject, other, language);
            case DIFFERENT -> words.different(subject, other);
            case RENAME ->
                words.renamed(
                        PlaceNames.of(
                                correction.subject().kind(),
                                correction.subject().id(),
                                found(correction.subject()),
                                language),
                        correction.text());
            case ALIAS -> words.alias(subject, correction.text());
            case UNALIAS -> words.unalias(subject, correction.text());
            case KIND ->
                words.kind(
                        correction.text(),
                        correction.other().orElseThrow().kind().word(),
                        correction.subject().kind().word());
            case HIDE -> words.hidden(subject);
            case SPLIT ->
                words.split(
                        correction.names().stream()
                                .map(language.shared()::quoted)
                                .collect(Collectors.joining(", ")),
                        subject,
                        correction.text());
            case UNDO -> words.undone(undone(correction, language));
        };
    }

    private String undone(Correction undo, Language language) {
        Optional<LoggedCorrection> taken = corrections.find(undo.text());
        return taken.map(entry -> of(entry.correction(), language))
                .orElseGet(() -> language.in(CorrectionMessages.class).elsewhere());
    }

    private static String merged(Correction merge, String subject, String other, Language language) {
        CorrectionMessages words = language.in(CorrectionMessages.class);
        SharedMessages shared = language.shared();
        Kind kind = merge.subject().kind();
        Kind otherKind = merge.other().orElseThrow().kind();
        return kind == otherKind
                ? words.merged(subject, other)
                : words.mergedKind(subject, other, shared.kind(kind.word()), shared.kind(otherKind.word()));
    }

    String name(EntityKey key, Language language) {
        return PlaceNames.of(key.kind(), key.id(), corrections.now().name(key).orElseGet(() -> found(key)), language);
    }

    /** What it was called before anybody renamed it. */
    private String found(EntityKey key) {
        return naming.find(key.kind(), key.id()).map(AuthorityRecord::name).orElse(key.id());
    }

    /** The pages of those it is about, as they are now. */
    List<Choice> links(Correction correction, Language language) {
        return correction.entities().stream()
                .map(corrections.now()::now)
                .distinct()
                .map(key -> new Choice(name(key, language), PagePaths.entity(key.kind(), key.id()), false))
                .toList();
    }
}
