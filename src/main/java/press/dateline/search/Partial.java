package press.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain English where not all that was asked has to match. */
final class Partial {

    private Partial() {}

    static List<String> notes(Question question, long total) {
        List<String> notes = new ArrayList<>();
        if (total > 0) {
            int words = question.loose().size();
            if (question.fit() == Fit.MANY) {
                notes.add("No story has all of these words; these have at least %d of the %d that count."
                        .formatted(question.least(), words));
            } else if (question.fit() == Fit.SOME) {
                notes.add("No story has all of these words; these have some.");
            }
        }
        if (!question.ignored().isEmpty()) {
            notes.add(question.ignored().stream()
                    .map(word -> "“" + word + "”")
                    .collect(Collectors.joining(", ", "Too common to count here: ", ".")));
        }
        return notes;
    }
}
