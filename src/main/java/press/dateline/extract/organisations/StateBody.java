package press.dateline.extract.organisations;

import java.util.Optional;
import java.util.Set;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** A body that every state has, in the words from {@code from} to {@code to}, and what it is called without its country. */
record StateBody(int from, int to, String name) {

    private static final Set<String> BODIES = WordList.of("institutions");

    private static final int LONGEST = 4;

    /** The one whose name starts at word {@code from}. */
    static Optional<StateBody> at(Story story, int from) {
        Words words = story.words();
        Optional<StateBody> ministry = Ministries.at(words, from).filter(unused -> story.on(Rule.MINISTRY));
        if (ministry.isPresent() || !words.get(from).isCapital()) {
            return ministry;
        }
        int to = from;
        for (int end = from + 1; end <= Math.min(words.size(), from + LONGEST); end++) {
            if (story.on(Rule.BODY_OF_EVERY_STATE)
                    && BODIES.contains(words.key(from, end))
                    && words.get(end - 1).isCapital()) {
                to = end;
            }
            if (!words.joins(end - 1)) {
                break;
            }
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new StateBody(from, to, Ministries.capitalised(words.key(from, to))));
    }

    boolean isSmall(Words words) {
        return !words.get(to - 1).isCapital() && !words.get(from).isCapital();
    }
}
