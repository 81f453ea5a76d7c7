package press.dateline.extract.names;

import java.util.Set;
import press.dateline.authority.file.NameCounts;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.CarModels;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Cuts organisations to what they are called: without who works there, where that is, and whose part it is. */
final class Edges {

    private static final Set<String> NOT_FIRST = WordList.of("before-bodies");

    /** What a hyphen binds to whoever does it: Koch-backed, GOP-controlled. */
    private static final Set<String> BOUND = WordList.of("bound-words");

    private static final Set<String> TOPICS = WordList.of("ministry-topics");

    private static final NameCounts COUNTS = NameCounts.carried();

    private final Draft draft;
    private final Words words;
    private final Knowledge knowledge;
    private final OfficeFields fields;

    private Edges(Draft draft) {
        this.draft = draft;
        this.knowledge = draft.story().knowledge();
        this.words = draft.words();
        this.fields = new OfficeFields(draft);
    }

    static void apply(Draft draft) {
        Edges edges = new Edges(draft);
        for (Mention mention : draft.mentions(Label.ORGANISATION)) {
            edges.cut(mention);
        }
        for (Mention mention : draft.mentions(Label.ORGANISATION)) {
            if (edges.fields.isField(mention) || draft.on(Rule.THING_NOT_BODY) && NameEndings.isThing(draft, mention)) {
                draft.remove(mention);
            }
        }
    }

    private void cut(Mention mention) {
        if (isPlayer(mention)) {
            draft.put(new Mention(mention.from() + 1, mention.to(), Label.PERSON));
            return;
        }
        int from = draft.on(Rule.BODY_WITHOUT_WHO_WORKS_THERE) ? from(mention) : mention.from();
        int to = fields.beforeOffice(from, to(from, fields.beforeTitle(from, mention.to())));
        from -= NameEndings.isCounted(words, from) ? 1 : 0;
        if (draft.on(Rule.THING_NOT_BODY) && !LongNames.hasInstitution(words, from, to)) {
            to = CarModels.maker(words, from, to);
        }
        if (from != mention.from() || to != mention.to()) {
            draft.remove(mention);
            put(from, to, Label.ORGANISATION);
        }
    }

    /** GM Al Avila. */
    private boolean isPlayer(Mention mention) {
        return draft.on(Rule.TITLE_BEFORE_A_NAME)
                && Titles.isPosition(words, mention.from(), mention.to())
                && COUNTS.first(words.key(mention.from() + 1)) > 0;
    }

    private void put(int from, int to, Label label) {
        if (from < to) {
            draft.put(new Mention(from, to, label));
        }
    }

    /** Secretary General of the Palestine Liberation Organisation; Senior Fellow at Yale University; Phnom Penh-based. */
    private int from(Mention mention) {
        int from = fields.behindParty(mention);
        if (from == mention.from()
                && mention.length() > 1
                && (NOT_FIRST.contains(words.key(from)) && !words.hyphenated(from)
                        || isGovernments(mention)
                        || isDoneTo(mention))) {
            from++;
        }
        for (int i = from; i + 1 < mention.to(); i++) {
            boolean works = Set.of("of", "at", "for").contains(words.key(i));
            if (BOUND.contains(words.key(i)) && words.hyphenated(i - 1)
                    || works && i > from && isHolder(from, i)
                    || words.key(i).equals("at") && i > from) {
                from = words.key(i + 1).equals("the") ? i + 2 : i + 1;
            } else if (draft.on(Rule.BODY_UNDER_SOMEBODY)
                    && LongNames.isPossessive(words.gap(i))
                    && isPersons(words.key(i))) {
                // Trump's first Supreme Court is no other than the court.
                from = words.get(i + 1).isCapital() ? i + 1 : i + 2;
            }
        }
        return Math.min(from, mention.to() - 1);
    }

    /** Suspended Nets guard: at the head of a sentence or headline, before a name that is known without it. */
    private boolean isDoneTo(Mention mention) {
        return draft.isStart(mention.from())
                && words.key(mention.from()).endsWith("ed")
                && fields.isKnown(mention.from() + 1, mention.to())
                && !fields.isKnown(mention.from(), mention.to());
    }

    /** The Trump Justice Department, the Biden White House. */
    private boolean isGovernments(Mention mention) {
        int rest = mention.from() + 1;
        boolean body = mention.length() == 3
                        && TOPICS.contains(words.key(rest))
                        && words.key(mention.to() - 1).equals("department")
                || fields.isKnown(rest, mention.to());
        return draft.on(Rule.BODY_UNDER_SOMEBODY) && body && isPersons(words.key(mention.from()));
    }

    private boolean isPersons(String surname) {
        return draft.mentions(Label.PERSON).stream()
                .anyMatch(name -> words.key(name.to() - 1).equals(surname));
    }

    private boolean isHolder(int from, int to) {
        for (int i = from; i < to; i++) {
            if (LongNames.isInstitution(words.key(i))) {
                return false;
            }
        }
        return NameEndings.isOfficeHolder(words.key(to - 1)) || NameEndings.isOfficeHolder(words.key(from));
    }

    /** Bharatiya Janata Party MLA K S Eshwarappa; Alternative National Congress ANC; Training Institute in Asan. */
    private int to(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            String key = words.key(i);
            boolean title = draft.on(Rule.TITLE_BEHIND_A_BODY)
                    && key.length() > 1
                    && Titles.isRank(key)
                    && (LongNames.isInstitution(words.key(i - 1))
                            || fields.isKnown(from, i) && !LongNames.isPossessive(words.gap(i)));
            boolean where = draft.on(Rule.BODY_WITHOUT_WHERE_IT_IS)
                    && key.equals("in")
                    && LongNames.hasInstitution(words, from, i)
                    && (!words.key(from, i).contains(" for ") || isTown(i + 1, last))
                    && !words.key(i - 1).startsWith("force");
            boolean office = fields.isOffice(i) && LongNames.isInstitution(words.key(i - 1));
            boolean person = draft.on(Rule.PERSON_BEHIND_A_BODY) && isPerson(from, i, last);
            if (title || person) {
                person(i, last);
            }
            if (title || where || person || office) {
                return i;
            }
        }
        return last;
    }

    /** Executive Committee Hussein Sheikh; DG Guy Ryder. */
    private boolean isPerson(int from, int index, int last) {
        boolean behind = LongNames.isInstitution(words.key(index - 1))
                || LongNames.isPossessive(words.gap(index - 1))
                || index == from + 1
                        && words.get(from).shape() == Word.Shape.CAPITALS
                        && !words.text(from, index).contains(".");
        return behind
                && last - index > 1
                && last - index < 4
                && words.get(index).shape() == Word.Shape.CAPITALISED
                && COUNTS.first(words.key(index)) > 0
                && !LongNames.hasInstitution(words, index, last)
                && !NameEndings.isOrganisation(words.key(last - 1));
    }

    /** Institute for Palestine Studies in Beirut, not Foundation for Science in Africa. */
    private boolean isTown(int from, int to) {
        return from < to
                && knowledge.file().places(words.text(from, to)).stream().anyMatch(place -> !place.isRegion());
    }

    private void person(int title, int last) {
        int from = title;
        while (from < last && Titles.isTitle(words.key(from)) && words.key(from).length() > 1) {
            from++;
        }
        if (from < last && words.get(from).isCapital()) {
            draft.remove(from, last);
            put(from, last, Label.PERSON);
        }
    }
}
