package press.dateline.search.typing;

import java.util.List;
import java.util.Optional;
import press.dateline.search.state.SearchQuery;

/**
 * A word of a question and the forms of it by which stories were found.
 *
 * @param word as asked
 * @param forms most frequent first; a story that has several counts for each
 */
public record WordForms(String word, List<Form> forms) {

    /**
     * One form and how many of the stories found have it.
     *
     * @param exactly the same search for this form alone, which finds just those; where every word has to match
     */
    public record Form(String text, long stories, Optional<SearchQuery> exactly) {}

    public WordForms {
        forms = List.copyOf(forms);
    }
}
