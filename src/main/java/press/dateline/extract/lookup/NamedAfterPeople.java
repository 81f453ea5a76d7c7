package press.dateline.extract.lookup;

import java.util.Set;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Streets, buildings, prizes, laws and ships that bear somebody's name: the John F. Kennedy Library, the USS Ronald Reagan. */
public final class NamedAfterPeople {

    private static final Set<String> THINGS = WordList.of("named-after-people");

    private static final Set<String> SHIPS = WordList.of("ships");

    /** Between a person's name and what bears it: the Ronald Reagan UCLA Medical Center. */
    private static final int MOST_BETWEEN = 3;

    private NamedAfterPeople() {}

    /** Whether the words from {@code from} to {@code to} are a person's name that something else bears there. */
    public static boolean isBorne(Story story, int from, int to) {
        Words words = story.words();
        return story.on(Rule.NAMED_AFTER_A_PERSON)
                && (isShip(words, from)
                        || isShip(words, from + 1)
                        || to - from > 1 && words.key(from - 1).equals("the") && isShipElsewhere(words, from, to)
                        // In Title Case a verb may stand where the library does.
                        || from >= story.start() && isFollowed(words, to));
    }

    private static boolean isFollowed(Words words, int to) {
        for (int i = to; i < words.size() && i <= to + MOST_BETWEEN; i++) {
            if (!words.joins(i - 1) || !words.get(i).isCapital()) {
                return false;
            }
            if (THINGS.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** The Elizabeth of HMS Queen Elizabeth, too, whose queen was taken for a title. */
    private static boolean isShip(Words words, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
            if (!words.joins(i) || !words.get(i).isCapital()) {
                return false;
            }
            if (SHIPS.contains(words.key(i)) && words.get(i).shape() == Word.Shape.CAPITALS) {
                return true;
            }
        }
        return false;
    }

    /** The Ronald Reagan, once the USS Ronald Reagan was named. */
    private static boolean isShipElsewhere(Words words, int from, int to) {
        return words.places(words.key(from)).stream()
                .anyMatch(i -> isShip(words, i)
                        && i + to - from <= words.size()
                        && words.key(i, i + to - from).equals(words.key(from, to)));
    }
}
