package press.dateline.search.request;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.language.Clause;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.WordWeights;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.QuotedWords;

/** Says where not all that was asked has to match. */
public final class RelaxationNotes {

    private RelaxationNotes() {}

    public static List<Note> notes(ParsedQuery question, long total) {
        List<Note> notes = new ArrayList<>();
        if (total > 0 && question.fit() == MinimumMatch.WEIGHT) {
            notes.add(weighed(question.wordWeights()));
        } else if (total > 0 && question.fit() == MinimumMatch.SOME) {
            notes.add(Note.of(NoteKind.SOME_OF_THESE));
        }
        List<Clause> nowhere = nowhere(question);
        if (!nowhere.isEmpty()) {
            notes.add(Note.of(NoteKind.NOWHERE, said(nowhere)));
        }
        if (!question.ignored().isEmpty()) {
            notes.add(Note.of(NoteKind.TOO_COMMON, said(question.ignored())));
        }
        return notes;
    }

    private static Note weighed(WordWeights weights) {
        List<Clause> dispensable = weights.dispensable();
        return dispensable.isEmpty()
                ? Note.of(NoteKind.LONG_QUESTION)
                : Note.of(NoteKind.LONG_QUESTION_BUT, said(dispensable));
    }

    private static List<Clause> nowhere(ParsedQuery question) {
        return question.fit() != MinimumMatch.WEIGHT
                ? List.of()
                : question.loose().stream()
                        .filter(word -> !question.wordWeights().each().containsKey(word))
                        .toList();
    }

    private static QuotedWords said(List<Clause> words) {
        return new QuotedWords(words.stream().map(Clause::toString).toList());
    }
}
