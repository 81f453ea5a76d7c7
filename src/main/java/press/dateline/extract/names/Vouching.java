package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** Whether the words around a single name say that it is a person's: half of what a model calls so is none. */
public final class Vouching {

    private static final Set<String> DOINGS = WordList.of("doings");

    /** Small words that are no title alone: President of the Republic. */
    private static final Set<String> WITHIN_TITLES = Set.of("the", "and", "of", "for", "a", "an");

    private Vouching() {}

    /** Whether they say so, or a small word before it at least that it is no place’s: the Clinton administration. */
    public static boolean isPersonOrBehindArticle(Words words, Mention name) {
        int before = name.from() - 1;
        boolean small =
                WITHIN_TITLES.contains(words.key(before)) && words.gap(before).equals(" ");
        return small || isPerson(words, name);
    }

    public static boolean isPerson(Words words, Mention name) {
        int before = name.from() - 1;
        boolean said = Set.of("said", "says", "added").contains(words.key(before)) && words.joins(before);
        String after = words.gap(name.to() - 1);
        boolean does = after.equals(" ") && DOINGS.contains(words.key(name.to()));
        return isTitled(words, name)
                || said
                || does
                || after.startsWith("'s ")
                || after.startsWith("’s ")
                || isAgeOrWho(words, name.to());
    }

    /** Whether a title stands before {@code name}; “Amazon and Etsy” has none. */
    public static boolean isTitled(Words words, Mention name) {
        int before = name.from() - 1;
        return Titles.isTitle(words.key(before))
                && !WITHIN_TITLES.contains(words.key(before))
                && (words.gap(before).equals(" ") || words.gap(before).equals(". "))
                && words.joins(before);
    }

    /** Whether the word at {@code index} is an age or a "who" behind a comma. */
    static boolean isAgeOrWho(Words words, int index) {
        return words.gap(index - 1).equals(", ") && isAgeOrWho(words.key(index));
    }

    private static boolean isAgeOrWho(String key) {
        return key.equals("who") || key.length() == 2 && key.chars().allMatch(Character::isDigit);
    }
}
