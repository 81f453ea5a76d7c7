package press.dateline.extract.names;

import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Whether the words around a single name say that it is a person's: half of what a model calls so is none. */
public final class Vouching {

    private static final Set<String> DOINGS = WordList.of("doings");

    private static final Set<String> ONLY_PEOPLE = Set.of(
            "arrived",
            "wept",
            "sang",
            "starred",
            "thanked",
            "apologised",
            "apologized",
            "said",
            "told",
            "smiled",
            "laughed");

    private Vouching() {}

    /** Paris Hilton arrived: no place of that name is known, and places do not arrive. */
    public static boolean isPersonNotPlace(Story story, Mention name) {
        Words words = story.words();
        AuthorityFile file = story.knowledge().file();
        return story.on(Rule.PERSON_WHO_SPEAKS_NOT_PLACE)
                && name.label() == Label.PLACE
                && name.length() == 2
                && words.gap(name.to() - 1).equals(" ")
                && ONLY_PEOPLE.contains(words.key(name.to()))
                && file.places(words.text(name.from(), name.to())).isEmpty()
                && file.named(Kind.COUNTRY, words.text(name.from(), name.to())).isEmpty();
    }

    /** Whether the word at {@code index} says, smiles or does what else only people do. */
    public static boolean isSpeaker(Words words, int index) {
        return words.gap(index).equals(" ") && ONLY_PEOPLE.contains(words.key(index + 1));
    }

    public static boolean isPerson(Words words, Mention name) {
        int before = name.from() - 1;
        boolean titled = Titles.isTitle(words.key(before))
                && (words.gap(before).equals(" ") || words.gap(before).equals(". "))
                && words.joins(before);
        boolean said = Set.of("said", "says", "added").contains(words.key(before)) && words.joins(before);
        String after = words.gap(name.to() - 1);
        boolean does = after.equals(" ") && DOINGS.contains(words.key(name.to()));
        return titled
                || said
                || does
                || after.startsWith("'s ")
                || after.startsWith("’s ")
                || after.equals(", ") && isAgeOrWho(words.key(name.to()));
    }

    private static boolean isAgeOrWho(String key) {
        return key.equals("who") || key.length() == 2 && key.chars().allMatch(Character::isDigit);
    }
}
