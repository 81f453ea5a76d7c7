package press.dateline.extract.names;

import java.util.Set;
import java.util.stream.IntStream;
import press.dateline.extract.lookup.NamedAfterPeople;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Takes back what a model takes for people: the river Río Laja, Hurricane Katrina, Ram Navami. */
final class NotPeople {

    private static final Set<String> THINGS = WordList.of("things");

    private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone", "storm", "tornado");

    private static final Set<String> STREETS = WordList.of("streets");

    private static final Set<String> FIRST_WORDS = WordList.of("latin-things");

    private final Words words;

    private NotPeople(Words words) {
        this.words = words;
    }

    static void apply(Draft draft) {
        NotPeople notPeople = new NotPeople(draft.words());
        for (Mention mention : draft.mentions(Label.PERSON)) {
            if (draft.on(Rule.STORM) && notPeople.isStorm(mention)
                    || draft.on(Rule.THING_NOT_PERSON) && notPeople.isThing(mention)
                    || draft.on(Rule.COURT_CASE) && notPeople.isParty(draft, mention)
                    || NamedAfterPeople.isBorne(draft.story(), mention.from(), mention.to())) {
                draft.remove(mention);
            }
        }
    }

    /** Whether {@code key} is the last word of a thing that bears a person's name: the Abdelkader Mosque. */
    static boolean isLast(String key) {
        return THINGS.contains(key);
    }

    /** Whether {@code key} is a storm, of which the name after it is: Hurricane Katrina. */
    static boolean isStorm(String key) {
        return STORMS.contains(key);
    }

    /** Storm Franklin, and Franklin alone after it. */
    private boolean isStorm(Mention mention) {
        if (mention.length() != 1) {
            return false;
        }
        for (int i : words.places(words.key(mention.from()))) {
            if (i > 0 && isStorm(words.key(i - 1)) && words.get(i).isCapital() && words.joins(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Roe v. Wade, and Roe alone after it where nobody known has that name. */
    private boolean isParty(Draft draft, Mention mention) {
        for (int i = mention.from(); i < mention.to() - 1; i++) {
            if (isVersus(i)) {
                return true;
            }
        }
        return mention.length() == 1
                && (isBesideVersus(mention.from())
                        || draft.story()
                                        .knowledge()
                                        .people()
                                        .bearers(words.key(mention.from()))
                                        .isEmpty()
                                && words.places(words.key(mention.from())).stream()
                                        .anyMatch(this::isBesideVersus));
    }

    private boolean isBesideVersus(int index) {
        return isVersus(index - 1) || isVersus(index + 1);
    }

    /** With a stop: without one it is a match. */
    private boolean isVersus(int index) {
        return index > 0
                && index + 1 < words.size()
                && words.key(index).equals("v")
                && (words.text(index, index + 1) + words.gap(index)).startsWith("v.");
    }

    /** 1106 Verona St., 5321 Dale Drive; not 24/7 Wall St. */
    static boolean isAddress(Words words, Mention mention) {
        return STREETS.contains(words.key(mention.to() - 1))
                && words.gap(mention.from() - 1).equals(" ")
                && words.key(mention.from() - 1).matches("\\d+[a-z]?")
                && !words.gap(mention.from() - 2).equals("/");
    }

    /** Blue Lantern, 14 Harbour Road: who is at a number of a street is a shop. */
    private boolean isAtAddress(Mention mention) {
        int number = mention.to();
        int to = number + 1;
        while (to < words.size()
                && to - number < 5
                && words.joins(to - 1)
                && words.get(to).isCapital()) {
            to++;
        }
        return words.gap(number - 1).equals(", ")
                && words.key(number).matches("\\d+")
                && IntStream.range(number + 2, to).anyMatch(word -> STREETS.contains(words.key(word)));
    }

    private boolean isThing(Mention mention) {
        return mention.length() > 1
                && (FIRST_WORDS.contains(words.key(mention.from()))
                        || isLast(words.key(mention.to() - 1))
                        || isAddress(words, mention)
                        || isAtAddress(mention)
                        || NameEndings.isThing(words.key(mention.to() - 1)) && mention.length() > 2);
    }
}
