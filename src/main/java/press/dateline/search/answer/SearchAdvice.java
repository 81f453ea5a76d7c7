package press.dateline.search.answer;

import java.util.List;
import java.util.Optional;

/**
 * What is said to whoever asked.
 *
 * @param problems in plain English, what was not understood and left out
 * @param suggestion the words as they might have been meant, where some occur nowhere in the archive or are names that it
 *     spells otherwise
 * @param instead where nothing matches, what would with less asked, most first
 */
public record SearchAdvice(List<String> problems, Optional<String> suggestion, List<Alternative> instead) {

    public SearchAdvice {
        problems = List.copyOf(problems);
        instead = List.copyOf(instead);
    }
}
