package press.dateline.extract.names;

import java.util.Optional;
import java.util.Set;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** What a minister, a head, a director is of: a field, no body. */
final class OfficeFields {

    private static final Set<String> HEADS = Set.of("head", "director", "manager", "chief", "president", "dean");

    private final Draft draft;
    private final Words words;

    OfficeFields(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    boolean isField(Mention mention) {
        return draft.on(Rule.FIELD_OF_A_MINISTER) && (isOfMinister(mention) || isTitle(mention))
                || draft.on(Rule.FIELD_OF_A_HEAD) && isFieldOfHead(mention);
    }

    /** Minister of Higher Education; Social Development and Human Security Minister. */
    private boolean isOfMinister(Mention mention) {
        Optional<String> before = Optional.of(mention.from())
                .filter(from -> Set.of("of", "for").contains(words.key(from - 1)) || isArticleOf(from))
                .map(from -> words.key(words.key(from - 1).equals("the") ? from - 3 : from - 2));
        String after = words.joins(mention.to() - 1) ? words.key(mention.to()) : "";
        boolean institution = LongNames.hasInstitution(words, mention.from(), mention.to());
        boolean capital = mention.length() == 1 && words.get(mention.from()).shape() == Word.Shape.CAPITALS;
        return !institution
                && !capital
                && (before.filter(key -> Set.of("minister", "ministers", "secretary", "undersecretary")
                                        .contains(key))
                                .isPresent()
                        || Set.of("minister", "secretary", "ministers", "representative")
                                        .contains(after)
                                && words.get(mention.to()).isCapital());
    }

    /** Director of Operations, Head of Balance Sheet Management: a body's name would say that it is one. */
    private boolean isFieldOfHead(Mention mention) {
        boolean named = words.get(mention.from()).shape() == Word.Shape.CAPITALS
                || LongNames.hasInstitution(words, mention.from(), mention.to())
                || NameEndings.isOrganisation(words.key(mention.to() - 1))
                || draft.story().knowledge().longest(words, mention.from()).isPresent();
        return !named
                && words.key(mention.from() - 1).equals("of")
                && HEADS.contains(words.key(mention.from() - 2))
                && words.get(mention.from() - 2).isCapital();
    }

    /** Rockport Mayor Pro Tem. */
    private boolean isTitle(Mention mention) {
        boolean meanwhile = mention.length() > 2
                && words.key(mention.to() - 2).equals("pro")
                && words.key(mention.to() - 1).startsWith("tem");
        return meanwhile || mention.length() > 1 && words.key(mention.to() - 1).equals("mayor");
    }

    private boolean isArticleOf(int from) {
        return words.key(from - 1).equals("the") && Set.of("of", "for").contains(words.key(from - 2));
    }
}
