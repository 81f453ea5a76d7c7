package press.dateline.extract.senses;

import java.util.Set;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Places in the names of universities and their teams, and nicknames of states: Ohio State, Texas Tech, the Keystone State. */
public final class UniversityNames {

    private static final Set<String> ENDS = Set.of("state", "tech", "a&m", "university");

    /** What is a state's, though “State” stands before it: the Iowa State Fair. */
    private static final Set<String> OF_A_STATE = WordList.of("behind-state");

    private static final Set<String> COLLEGES = Set.of("university", "college");

    /** What is called so to tell the state from the city. */
    private static final Set<String> STATES = Set.of("new york", "washington");

    /** The Minnesota State Chess Association. */
    private static final int LONGEST = 3;

    private final Story story;
    private final Words words;

    public UniversityNames(Story story) {
        this.story = story;
        this.words = story.words();
    }

    /** Whether the place's name from {@code from} to {@code to} is the beginning of such a name. */
    public boolean begin(int from, int to) {
        if (!story.on(Rule.PLACE_OF_A_UNIVERSITY)
                || to >= words.size()
                || !words.joins(to - 1)
                || words.gap(to - 1).length() != 1
                || !words.get(to).isCapital()
                || !ENDS.contains(words.key(to))) {
            return false;
        }
        return COLLEGES.contains(words.key(to))
                || goesOnIn(to, 1, COLLEGES)
                || !goesOnIn(to, LONGEST, OF_A_STATE) && !STATES.contains(words.key(from, to));
    }

    /** Whether one of {@code ends} is among the first {@code most} capitals behind word {@code at}. */
    private boolean goesOnIn(int at, int most, Set<String> ends) {
        for (int i = at + 1;
                i <= at + most
                        && i < words.size()
                        && words.joins(i - 1)
                        && words.get(i).isCapital();
                i++) {
            if (ends.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
