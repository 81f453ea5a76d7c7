package press.dateline.authority.corrections;

import java.util.List;
import java.util.Optional;
import press.dateline.authority.corrections.RefusedCorrection.Reason;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;

/** What corrections make sense after those that are there; an editor is told why one does not. */
final class CorrectionRules {

    private static final int LONGEST = 200;
    private static final int MOST_SPELLINGS = 200;

    private final List<LoggedCorrection> log;
    private final Corrected corrected;
    private final AuthorityFile file;

    CorrectionRules(List<LoggedCorrection> log, Corrected corrected, AuthorityFile file) {
        this.log = log;
        this.corrected = corrected;
        this.file = file;
    }

    void check(Correction correction) {
        require(!correction.who().isBlank(), Reason.NAMELESS);
        require(correction.who().length() <= LONGEST && correction.why().length() <= 1_000, Reason.TOO_LONG);
        EntityKey subject = correction.subject();
        switch (correction.what()) {
            case MERGE -> merge(subject, other(correction));
            case DIFFERENT ->
                require(!corrected.now(subject).equals(corrected.now(other(correction))), Reason.ONE_ALREADY);
            case RENAME, ALIAS, UNALIAS -> name(correction);
            case KIND -> kind(correction, other(correction));
            case HIDE -> require(!corrected.hidden(subject), Reason.HIDDEN_ALREADY);
            case SPLIT -> split(correction);
            case UNDO -> undo(correction);
        }
    }

    private void merge(EntityKey subject, EntityKey into) {
        EntityKey one = corrected.now(subject);
        EntityKey other = corrected.now(into);
        require(!one.equals(other), Reason.ITSELF);
        require(
                !corrected.different(one).contains(other)
                        && !corrected.different(other).contains(one),
                Reason.SAID_DIFFERENT);
    }

    private void name(Correction correction) {
        String text = correction.text();
        require(!text.isBlank(), Reason.NO_NAME);
        require(text.length() <= LONGEST, Reason.NAME_TOO_LONG);
        require(!Spelling.key(text).isEmpty(), Reason.NO_LETTER);
        if (correction.what() == Correction.What.ALIAS) {
            EntityKey named = EntityKey.named(correction.subject().kind(), text);
            Optional<AuthorityRecord> bearer = file.find(named.kind(), named.id());
            if (bearer.isPresent() && !corrected.now(named).equals(corrected.now(correction.subject()))) {
                throw new RefusedCorrection(Reason.NAME_TAKEN, bearer.get().name());
            }
        }
    }

    private void kind(Correction correction, EntityKey other) {
        require(other.kind() != correction.subject().kind(), Reason.OF_THAT_KIND);
        require(other.kind() != Kind.COUNTRY && correction.subject().kind() != Kind.COUNTRY, Reason.FIXED_COUNTRIES);
        require(
                other.kind() != Kind.PLACE
                        || file.find(Kind.COUNTRY, correction.country()).isPresent(),
                Reason.WHICH_COUNTRY);
    }

    private void split(Correction correction) {
        require(!correction.names().isEmpty(), Reason.NO_SPELLING);
        require(correction.names().size() <= MOST_SPELLINGS, Reason.TOO_MANY_SPELLINGS);
        require(!correction.text().isBlank() && correction.text().length() <= LONGEST, Reason.OTHER_NAMELESS);
        require(!other(correction).equals(correction.subject()), Reason.NO_ID_OF_ITS_OWN);
    }

    private void undo(Correction correction) {
        LoggedCorrection undone = log.stream()
                .filter(entry -> entry.id().equals(correction.text()))
                .findFirst()
                .orElseThrow(() -> new RefusedCorrection(Reason.UNKNOWN));
        require(!undone.undone(), Reason.UNDONE_ALREADY);
    }

    private static EntityKey other(Correction correction) {
        return correction.other().orElseThrow(() -> new RefusedCorrection(Reason.OTHER_UNSAID));
    }

    private static void require(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new RefusedCorrection(otherwise);
        }
    }
}
