package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Takes back what a model takes for people: the river Río Laja, Beau Vallon beach, Ram Navami. */
public final class Persons {

    private static final Set<String> FIRST_WORDS = WordList.of("latin-things");

    private static final Set<String> NOUNS = WordList.of("place-nouns");

    private static final Set<String> QUESTIONS = Set.of("will", "can", "did", "does", "is", "was", "should", "could");

    private static final Set<String> PLACES_BEFORE =
            Set.of("village", "town", "city", "district", "province", "county");

    private final Draft draft;
    private final Words words;
    private final Knowledge knowledge;

    private Persons(Draft draft) {
        this.draft = draft;
        this.knowledge = draft.story().knowledge();
        this.words = draft.words();
    }

    static void apply(Draft draft) {
        Persons persons = new Persons(draft);
        for (Mention mention : draft.mentions(Label.PERSON)) {
            if (draft.on(Rule.TWO_SURNAMES) && persons.isTwo(mention)) {
                draft.put(new Mention(mention.from(), mention.from() + 1, Label.PERSON));
                draft.put(new Mention(mention.from() + 1, mention.to(), Label.PERSON));
            } else if (draft.on(Rule.QUESTION_BEFORE_A_SURNAME) && persons.isQuestion(mention)) {
                draft.put(new Mention(mention.from() + 1, mention.to(), Label.PERSON));
            } else if (draft.on(Rule.SAINT) && persons.isSaint(mention)
                    || draft.on(Rule.STORM) && persons.isStorm(mention)
                    || draft.on(Rule.THING_NOT_PERSON) && persons.isThing(mention)
                    || draft.on(Rule.COUNTRY_BEFORE_A_WORD) && persons.isSurnameOfNobody(mention)) {
                draft.remove(mention);
            } else if (draft.on(Rule.PLACE_BY_ITS_NOUN) && persons.isPlace(mention)) {
                draft.put(mention.as(Label.PLACE));
            }
        }
    }

    /** Clinton-Obama: two surnames that may stand alone. */
    private boolean isTwo(Mention mention) {
        return mention.length() == 2
                && words.hyphenated(mention.from())
                && knowledge.standsAlone(words.key(mention.from()))
                && knowledge.standsAlone(words.key(mention.from() + 1));
    }

    /** Minneapolis and St. Paul, St. Jude: a place or nobody of our days; St. John Smith has more of a name. */
    private boolean isSaint(Mention mention) {
        int before = mention.from() - 1;
        return mention.length() == 1
                && (words.key(before).equals("st") || words.key(before).equals("saint"))
                && words.get(before).isCapital()
                && words.joins(before);
    }

    /** Will Obama win? */
    private boolean isQuestion(Mention mention) {
        int at = mention.to() - 1;
        if (mention.length() != 2
                || !QUESTIONS.contains(words.key(mention.from()))
                || !draft.isStart(mention.from())
                || !knowledge.standsAlone(words.key(at))) {
            return false;
        }
        while (at + 1 < words.size() && words.gap(at).chars().noneMatch(sign -> ".!?\n".indexOf(sign) >= 0)) {
            at++;
        }
        return words.gap(at).contains("?");
    }

    /** Storm Franklin, and Franklin alone after it. */
    private boolean isStorm(Mention mention) {
        if (mention.length() != 1) {
            return false;
        }
        for (int i : words.places(words.key(mention.from()))) {
            if (i > 0 && NotPeople.isStorm(words.key(i - 1)) && words.get(i).isCapital() && words.joins(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThing(Mention mention) {
        return mention.length() > 1
                && (FIRST_WORDS.contains(words.key(mention.from()))
                        || NotPeople.isLast(words.key(mention.to() - 1))
                        || Kinds.isThing(words.key(mention.to() - 1)) && mention.length() > 2);
    }

    /** "U.S. Responding" and other pieces of nothing. */
    private boolean isSurnameOfNobody(Mention mention) {
        String first = words.key(mention.from());
        return Set.of("us", "uk", "un", "eu").contains(first)
                && words.get(mention.from()).shape() == Word.Shape.CAPITALS;
    }

    private boolean isPlace(Mention mention) {
        String after = words.gap(mention.to() - 1).equals(" ") ? words.key(mention.to()) : "";
        boolean small = mention.to() < words.size() && !words.get(mention.to()).isCapital();
        boolean of =
                words.key(mention.from() - 1).equals("of") && PLACES_BEFORE.contains(words.key(mention.from() - 2));
        boolean titled = Titles.isTitle(words.key(mention.from() - 1))
                && !words.key(mention.from() - 1).equals("the");
        return !titled && (of || small && NOUNS.contains(after));
    }
}
