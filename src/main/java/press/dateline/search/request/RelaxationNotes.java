package press.dateline.search.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.dateline.search.language.Clause;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.WordWeights;

/** Says in plain English where not all that was asked has to match. */
public final class RelaxationNotes {

    private RelaxationNotes() {}

    public static List<String> notes(ParsedQuery question, long total) {
        List<String> notes = new ArrayList<>();
        if (total > 0 && question.fit() == MinimumMatch.WEIGHT) {
            notes.add(weighed(question.wordWeights()));
        } else if (total > 0 && question.fit() == MinimumMatch.SOME) {
            notes.add("No story has all of these words; these have some.");
        }
        List<Clause> nowhere = nowhere(question);
        if (!nowhere.isEmpty()) {
            notes.add(said(nowhere, "In no story: "));
        }
        if (!question.ignored().isEmpty()) {
            notes.add(said(question.ignored(), "Too common to count here: "));
        }
        return notes;
    }

    private static String weighed(WordWeights weights) {
        String asked = "A long question asks for enough of its words, the rare ones more than the common ones";
        List<Clause> dispensable = weights.dispensable();
        return asked + (dispensable.isEmpty() ? "." : said(dispensable, "; not needed: "));
    }

    private static List<Clause> nowhere(ParsedQuery question) {
        return question.fit() != MinimumMatch.WEIGHT
                ? List.of()
                : question.loose().stream()
                        .filter(word -> !question.wordWeights().each().containsKey(word))
                        .toList();
    }

    private static String said(List<Clause> words, String before) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ", before, "."));
    }
}
