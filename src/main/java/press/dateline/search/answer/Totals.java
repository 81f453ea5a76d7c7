package press.dateline.search.answer;

/**
 * How much a search finds.
 *
 * @param articles how many match, exactly unless it was cut
 * @param cut whether the engine took longer than anybody waits and was cut off: totals and counts are then the least there
 *     are, and hits may be missing
 * @param stories how many stories these tell; on a page there are as many hits
 * @param pages how many pages there are, at least 1
 * @param tookMillis as the engine measured it
 */
public record Totals(long articles, boolean cut, StoryCount stories, long pages, long tookMillis) {}
