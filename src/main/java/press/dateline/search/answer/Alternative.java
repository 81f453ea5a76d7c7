package press.dateline.search.answer;

import press.dateline.search.state.SearchQuery;

/**
 * A way out of a question that finds nothing.
 *
 * @param text what is different there, as it goes on after “You could look”: {@code without “zebra”}
 * @param query the question of its link
 * @param total how many articles match that question, exactly; never none
 */
public record Alternative(String text, SearchQuery query, long total) {}
