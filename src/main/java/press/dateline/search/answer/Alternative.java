package press.dateline.search.answer;

import press.dateline.search.language.LessAsked;
import press.dateline.search.state.SearchQuery;

/**
 * A way out of a question that finds nothing.
 *
 * @param less what is different there
 * @param query the question of its link
 * @param total how many articles match that question, exactly; never none
 */
public record Alternative(LessAsked less, SearchQuery query, long total) {

    /** What is different there, as it goes on after “You could look”: {@code without “zebra”}. */
    public String text() {
        return less.english();
    }
}
