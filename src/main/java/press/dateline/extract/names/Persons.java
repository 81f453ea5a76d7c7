package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Takes back what a model takes for people: the river Río Laja, Hurricane Katrina, Ram Navami. */
public final class Persons {

    private static final Set<String> FIRST_WORDS = WordList.of("latin-things");

    private final Words words;

    private Persons(Words words) {
        this.words = words;
    }

    static void apply(Draft draft) {
        Persons persons = new Persons(draft.words());
        for (Mention mention : draft.mentions(Label.PERSON)) {
            if (draft.on(Rule.STORM) && persons.isStorm(mention)
                    || draft.on(Rule.THING_NOT_PERSON) && persons.isThing(mention)) {
                draft.remove(mention);
            }
        }
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
}
