package press.dateline.search;

/**
 * A way out of a question that finds nothing.
 *
 * @param text what is different there, as it goes on after “You could look”: {@code without “zebra”}
 * @param query the question of its link
 * @param total how many articles match that question, exactly; never none
 */
public record Way(String text, SearchQuery query, long total) {}
