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
        boolean goesOn =
                to + 1 < words.size() && words.joins(to) && words.get(to + 1).isCapital();
        String next = goesOn ? words.key(to + 1) : "";
        return COLLEGES.contains(words.key(to))
                || COLLEGES.contains(next)
                || !OF_A_STATE.contains(next) && !STATES.contains(words.key(from, to));
    }
}
