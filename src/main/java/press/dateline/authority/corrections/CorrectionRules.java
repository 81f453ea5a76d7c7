package press.dateline.authority.corrections;

import java.util.List;
import java.util.Optional;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;

/** What corrections make sense after those that are there; an editor is told in words why one does not. */
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
        require(!correction.who().isBlank(), "Please say who you are: every correction keeps who made it.");
        require(
                correction.who().length() <= LONGEST && correction.why().length() <= 1_000,
                "A name has at most 200 characters, a reason 1,000.");
        EntityKey subject = correction.subject();
        switch (correction.what()) {
            case MERGE -> merge(subject, other(correction));
            case DIFFERENT ->
                require(
                        !corrected.now(subject).equals(corrected.now(other(correction))),
                        "They are one entity now; split it, or undo the merge, to tell them apart.");
            case RENAME, ALIAS, UNALIAS -> name(correction);
            case KIND -> kind(correction, other(correction));
            case HIDE -> require(!corrected.hidden(subject), "It is hidden already.");
            case SPLIT -> split(correction);
            case UNDO -> undo(correction);
        }
    }

    private void merge(EntityKey subject, EntityKey into) {
        EntityKey one = corrected.now(subject);
        EntityKey other = corrected.now(into);
        require(!one.equals(other), "An entity cannot be merged with itself.");
        require(
                !corrected.different(one).contains(other)
                        && !corrected.different(other).contains(one),
                "An editor said that these two are not the same. Undo that first if they are.");
    }

    private void name(Correction correction) {
        String text = correction.text();
        require(!text.isBlank(), "Please write a name.");
        require(text.length() <= LONGEST, "A name has at most 200 characters.");
        require(!Spelling.key(text).isEmpty(), "A name needs at least one letter or digit.");
        if (correction.what() == Correction.What.ALIAS) {
            EntityKey named = EntityKey.named(correction.subject().kind(), text);
            Optional<AuthorityRecord> bearer = file.find(named.kind(), named.id());
            require(
                    bearer.isEmpty() || corrected.now(named).equals(corrected.now(correction.subject())),
                    "There is " + bearer.map(AuthorityRecord::name).orElse("another")
                            + " of that very name. Merge the two, if they are the same.");
        }
    }

    private void kind(Correction correction, EntityKey other) {
        require(other.kind() != correction.subject().kind(), "It is of that kind already.");
        require(
                other.kind() != Kind.COUNTRY && correction.subject().kind() != Kind.COUNTRY,
                "Countries are a fixed list; merge with a country instead.");
        require(
                other.kind() != Kind.PLACE
                        || file.find(Kind.COUNTRY, correction.country()).isPresent(),
                "Please say which country the place is in, by its two letters, such as kz.");
    }

    private void split(Correction correction) {
        require(!correction.names().isEmpty(), "Please choose at least one spelling that means somebody else.");
        require(correction.names().size() <= MOST_SPELLINGS, "At most 200 spellings can be split off at once.");
        require(
                !correction.text().isBlank() && correction.text().length() <= LONGEST,
                "Please write the name of the other one, at most 200 characters.");
        require(
                !other(correction).equals(correction.subject()),
                "The other one needs an id of its own; add a word that tells the two apart.");
    }

    private void undo(Correction correction) {
        LoggedCorrection undone = log.stream()
                .filter(entry -> entry.id().equals(correction.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such correction to undo."));
        require(!undone.undone(), "It has been undone already.");
    }

    private static EntityKey other(Correction correction) {
        return correction.other().orElseThrow(() -> new IllegalArgumentException("Please choose the other entity."));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
