package press.dateline.search.answer;

import java.util.List;
import java.util.Optional;
import press.dateline.search.state.Note;

/**
 * What is said to whoever asked.
 *
 * @param notes what was not understood and left out
 * @param suggestion the words as they might have been meant, where some occur nowhere in the archive or are names that it
 *     spells otherwise
 * @param instead where nothing matches, what would with less asked, most first
 */
public record SearchAdvice(List<Note> notes, Optional<String> suggestion, List<Alternative> instead) {

    public SearchAdvice {
        notes = List.copyOf(notes);
        instead = List.copyOf(instead);
    }
}
