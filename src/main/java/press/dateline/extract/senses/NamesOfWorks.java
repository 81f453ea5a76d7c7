package press.dateline.extract.senses;

import java.util.Set;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Quoted titles of songs, films and books, in which a place is not meant: “I Took a Pill in Ibiza”. */
public final class NamesOfWorks {

    /** What is sung, shown or written, and who does: of one word in quotes it makes a title. */
    private static final Set<String> WORKS = WordList.of("works");

    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with");

    /** Before quotes in which a name is no title. */
    private static final Set<String> CALLED = Set.of("called", "group", "movement", "named");

    /** Longer titles are rare. */
    private static final int LONGEST = 9;

    /** So many words of a title need none beside it that says what it is. */
    private static final int TELLING = 3;

    /** How far from the quotes such a word may stand. */
    private static final int NEAR = 8;

    private final Story story;
    private final Words words;

    public NamesOfWorks(Story story) {
        this.story = story;
        this.words = story.words();
    }

    /** Whether the name from {@code from} to {@code to} stands in quotes that hold a title. */
    public boolean have(int from, int to) {
        int first = from;
        while (!opens(first) && first > 0 && to - first < LONGEST && isOfTitle(first - 1) && !isQuote(first - 1)) {
            first--;
        }
        int last = to;
        while (!closes(last)
                && last < words.size()
                && last - first < LONGEST
                && isOfTitle(last)
                && !isQuote(last - 1)) {
            last++;
        }
        return story.on(Rule.PLACE_IN_A_TITLE)
                && opens(first)
                && closes(last)
                && !CALLED.contains(words.key(first - 1))
                && words.get(first).isCapital()
                && (last - first >= TELLING || isBesideWork(first, last));
    }

    private boolean isOfTitle(int word) {
        return words.get(word).isCapital()
                || SMALL.contains(words.key(word))
                || words.key(word).chars().allMatch(Character::isDigit);
    }

    private boolean isQuote(int word) {
        return words.gap(word).matches("(?s).*[\"“”].*");
    }

    private boolean opens(int first) {
        return words.gap(first - 1).matches("(?s)(.*[\\s(:—–-])?[\"“‘']");
    }

    private boolean closes(int last) {
        return words.gap(last - 1).matches("(?s)[,.!?]?[\"”’'](?!s ).*");
    }

    private boolean isBesideWork(int first, int last) {
        for (int i = Math.max(0, first - NEAR); i < Math.min(words.size(), last + NEAR); i++) {
            if ((i < first || i >= last) && WORKS.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
