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
            String few = Fitting.isSentence(question)
                    ? "Fewer than %d stories have all of these words".formatted(Fitting.ENOUGH)
                    : "No story has all of these words";
            if (question.fit() == Fit.MANY) {
                notes.add("%s; these have at least %d of the %d that count.".formatted(few, question.least(), words));
            } else if (question.fit() == Fit.SOME) {
                notes.add(few + "; these have some.");
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
