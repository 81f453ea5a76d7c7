package press.dateline.extract.names;

import java.util.Optional;
import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** What a minister, a head, a director is of: a field, no body. */
final class OfficeFields {

    private static final Set<String> HEADS = Set.of("head", "director", "manager", "chief", "president", "dean");

    /** Before whom capitals are what he does: Human Security Minister, National Security Adviser, Republican State Rep. */
    private static final Set<String> HOLDERS = Set.of(
            "minister",
            "secretary",
            "ministers",
            "representative",
            "adviser",
            "advisor",
            "rep",
            "reps",
            "sen",
            "sens",
            "gov");

    /** What an office is beside its name: Executive Director. */
    private static final Set<String> BEFORE_OFFICES = Set.of(
            "executive",
            "ranking",
            "deputy",
            "vice",
            "managing",
            "assistant",
            "associate",
            "acting",
            "interim",
            "senior",
            "medical");

    /** Offices at the end of a body's name whose holder is meant. */
    private static final Set<String> OFFICES = Set.of(
            "chair",
            "chairman",
            "chairwoman",
            "president",
            "director",
            "coordinator",
            "commissioner",
            "secretary",
            "spokesman",
            "spokeswoman");

    private static final Set<String> NOT_BEFORE_OFFICES =
            Set.of("of", "the", "and", "vice", "deputy", "high", "general", "attorney", "for");

    private static final Set<String> PARTIES = WordList.of("parties-before-bodies");
    private static final Set<String> BODIES = WordList.of("institutions");
    private static final Set<String> OTHER_BODIES = Set.of("white house", "legislature");

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
                        || HOLDERS.contains(after) && words.get(mention.to()).isCapital());
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
        String last = words.key(mention.to() - 1);
        boolean attorney = last.equals("state") && words.key(mention.to()).startsWith("attorney");
        return meanwhile
                || attorney
                || mention.length() > 1 && (last.equals("mayor") || last.equals("judge"))
                || isOfParty(mention);
    }

    /** House Republican leaders, an Idaho Democratic lawmaker; the Springfield Republican that reports is a paper. */
    private boolean isOfParty(Mention mention) {
        int last = mention.to() - 1;
        return mention.length() > 1
                && (words.key(last).equals("democratic")
                        || words.key(last).equals("republican")
                                && (BODIES.contains(words.key(mention.from(), last)) || isRegion(mention.from(), last)))
                && !isKnown(mention.from(), mention.to());
    }

    private boolean isRegion(int from, int to) {
        return words.key(from, to).equals("state")
                || draft.story().knowledge().file().places(words.text(from, to)).stream()
                        .anyMatch(place -> place.isRegion());
    }

    /** Where a body begins that every state has, behind whose majority it is: the Democratic Senate, the GOP-led House. */
    int behindParty(Mention mention) {
        int body = mention.from() + (words.hyphenated(mention.from()) ? 2 : 1);
        boolean party = draft.on(Rule.BODY_UNDER_SOMEBODY)
                && PARTIES.contains(words.key(mention.from()))
                && body < mention.to()
                && (BODIES.contains(words.key(body, mention.to()))
                        || OTHER_BODIES.contains(words.key(body, mention.to())));
        return party ? body : mention.from();
    }

    /** Where a body ends before what belongs to the office behind it: History Museum Executive Director. */
    int beforeTitle(int from, int to) {
        boolean office = to < words.size()
                && to - from > 1
                && draft.on(Rule.TITLE_BEHIND_A_BODY)
                && draft.continuesWithCapital(to)
                && BEFORE_OFFICES.contains(words.key(to - 1))
                && NameEndings.isOfficeHolder(words.key(to));
        return office ? to - 1 : to;
    }

    /** Where a body ends before the office at its end: the Federal Trade Commission Chair, the workers' union Local 3. */
    int beforeOffice(int from, int to) {
        int end = to;
        while (draft.on(Rule.TITLE_BEHIND_A_BODY)
                && end - from > 1
                && (isOffice(end - 1)
                        || words.key(end - 1).equals("local") && words.key(end).matches("\\d+"))
                && !words.key(from).equals("office")
                && !NOT_BEFORE_OFFICES.contains(words.key(end - 2))) {
            end--;
        }
        return end;
    }

    boolean isOffice(int index) {
        return OFFICES.contains(words.key(index)) && words.get(index).isCapital();
    }

    /** Whether the tables know the words as one name. */
    boolean isKnown(int from, int to) {
        return draft.story()
                .knowledge()
                .longest(words, from)
                .filter(match -> match.to() == to)
                .isPresent();
    }

    private boolean isArticleOf(int from) {
        return words.key(from - 1).equals("the") && Set.of("of", "for").contains(words.key(from - 2));
    }
}
