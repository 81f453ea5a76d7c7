package press.dateline.search.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;

/** Says in plain English where not all that was asked has to match. */
public final class RelaxationNotes {

    private RelaxationNotes() {}

    public static List<String> notes(ParsedQuery question, long total) {
        List<String> notes = new ArrayList<>();
        if (total > 0) {
            int words = question.loose().size();
            String few = QueryRelaxation.isSentence(question)
                    ? "Fewer than %d stories have all of these words".formatted(QueryRelaxation.ENOUGH)
                    : "No story has all of these words";
            if (question.fit() == MinimumMatch.MANY) {
                notes.add("%s; these have at least %d of the %d that count.".formatted(few, question.least(), words));
            } else if (question.fit() == MinimumMatch.SOME) {
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
