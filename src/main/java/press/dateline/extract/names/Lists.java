package press.dateline.extract.names;

import java.util.List;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** {@code Upbit, Bithumb and Coinone}: what stands in one row with a name of one kind is of that kind, too. */
final class Lists {

    private final Draft draft;
    private final Words words;
    private final Knowledge knowledge;

    private Lists(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
        this.knowledge = draft.story().knowledge();
    }

    static void apply(Draft draft) {
        Lists lists = new Lists(draft);
        draft.mentions(Label.ORGANISATION).stream()
                .filter(name -> draft.on(Rule.PERSON_BETWEEN_PEOPLE) && lists.isAmongPeople(name))
                .forEach(name -> draft.put(name.as(Label.PERSON)));
        for (int i = draft.story().start(); draft.on(Rule.ROW_OF_NAMES) && i < lists.words.size(); i++) {
            if (draft.continuesWithCapital(i) && !draft.isStart(i) && draft.at(i - 1) == null
                    || !lists.words.get(i).isCapital()
                    || draft.at(i) != null
                    || draft.isStart(i)) {
                continue;
            }
            i = lists.row(i) - 1;
        }
    }

    /** Neve Campbell, Courteney Cox and David Arquette: a name of two plain words between two people. */
    private boolean isAmongPeople(Mention name) {
        boolean plain = name.length() == 2
                && words.gap(name.from()).equals(" ")
                && words.get(name.from()).shape() == Word.Shape.CAPITALISED
                && words.get(name.from() + 1).shape() == Word.Shape.CAPITALISED;
        return plain
                && isBefore(name.from(), Label.PERSON)
                && isAfter(name.to(), Label.PERSON)
                && !Kinds.isOrganisation(words.key(name.to() - 1))
                && !LongNames.isInstitution(words.key(name.to() - 1))
                && knowledge.longest(words, name.from()).isEmpty();
    }

    /** Reads one run of capitals that is no name yet; where it ends. */
    private int row(int from) {
        int to = draft.capitals(from);
        boolean free = draft.isFree(from, to) && to - from < 5;
        boolean known = knowledge.longest(words, from).isPresent();
        for (Label label : List.of(Label.ORGANISATION, Label.PERSON)) {
            int neighbours = (isBefore(from, label) ? 1 : 0) + (isAfter(to, label) ? 1 : 0);
            if (free && !known && neighbours == 2 && !Kinds.isThing(words.key(to - 1)) && fits(from, to, label)) {
                draft.put(new Mention(from, to, label));
            }
        }
        return to;
    }

    private boolean fits(int from, int to, Label label) {
        return label == Label.ORGANISATION
                ? words.text(from, to).length() > 2
                : words.get(from).shape() == Word.Shape.CAPITALISED;
    }

    private boolean isBefore(int from, Label label) {
        if (from == 0) {
            return false;
        }
        String gap = words.gap(from - 1);
        boolean and = words.key(from - 1).equals("and") && gap.equals(" ");
        int before = and ? from - 2 : from - 1;
        boolean joint = and ? Words.isBlankOrComma(words.gap(from - 2)) : gap.equals(", ");
        return joint && before >= 0 && draft.has(label, before, before + 1);
    }

    private boolean isAfter(int to, Label label) {
        if (to >= words.size()) {
            return false;
        }
        String gap = words.gap(to - 1);
        boolean and = words.key(to).equals("and");
        int after = and ? to + 1 : to;
        boolean joint = and ? Words.isBlankOrComma(gap) : gap.equals(", ");
        return joint && after < words.size() && draft.has(label, after, after + 1);
    }
}
